package io.howdidwedo.apicontract;

import java.util.Arrays;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The services' handlers, for whoever reads their routes: they are there, and would do nothing.
final class Handlers {
    private static final SpringObjenesis MAKER = new SpringObjenesis();

    private Handlers() {}

    /// Puts all handlers of programs' routes there.
    static void register(GenericApplicationContext context) {
        ClassPathScanningCandidateComponentProvider scan =
                new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scan.findCandidateComponents("io.howdidwedo").stream()
                .map(Handlers::type)
                .filter(Handlers::hasRoutes)
                .forEach(type -> register(context, type));
    }

    private static Class<?> type(BeanDefinition found) {
        try {
            return Class.forName(found.getBeanClassName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasRoutes(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .map(
                        method ->
                                AnnotatedElementUtils.findMergedAnnotation(
                                        method, RequestMapping.class))
                .filter(Objects::nonNull)
                .flatMap(mapping -> Arrays.stream(mapping.path()))
                .anyMatch(path -> path.startsWith(Route.ROOT));
    }

    private static <T> void register(GenericApplicationContext context, Class<T> type) {
        context.registerBean(type.getName(), type, () -> MAKER.newInstance(type));
    }
}
