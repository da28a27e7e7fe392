package io.howdidwedo.localplatform.launcher;

import org.springframework.aot.AotDetector;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.aot.AotApplicationContextInitializer;
import org.springframework.javapoet.ClassName;
import org.springframework.util.ClassUtils;

/// The bean definitions of a service as [Preparation] wrote them down when the launcher was built:
/// what Spring would otherwise find out anew at each start.
final class PreparedContext {
    private static final String INITIALIZER = "ApplicationContextInitializer";

    private PreparedContext() {}

    /// The service, not yet started, with its prepared bean definitions where there are any: in an
    /// IDE there are none, and it starts as ever.
    static SpringApplicationBuilder builder(Service service) {
        String initializer = initializer(service);
        if (!ClassUtils.isPresent(initializer, Service.class.getClassLoader())) {
            return service.builder();
        }
        System.setProperty(AotDetector.AOT_ENABLED, "true");
        return service.builder()
                .main(service.mainClass())
                .initializers(AotApplicationContextInitializer.forInitializerClasses(initializer));
    }

    /// Gives the classes written for a service names of their own: what two services have in common
    /// they configure differently, and all are on one class path.
    static ClassNameGenerator names(Service service) {
        return new ClassNameGenerator(ClassName.get(service.mainClass()), prefix(service));
    }

    private static String initializer(Service service) {
        return service.mainClass().getName() + "__" + prefix(service) + INITIALIZER;
    }

    private static String prefix(Service service) {
        return service.mainClass().getSimpleName();
    }
}
