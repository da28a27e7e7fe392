package io.howdidwedo.apicontract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/// The route of a handler's method.
record Route(String method, String path) {
    static final String ROOT = "/api/";

    static Route of(Method handler) {
        RequestMapping mapping = mapping(handler);
        return new Route(mapping.method()[0].name(), mapping.path()[0]);
    }

    static RequestMapping mapping(Method handler) {
        return Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class));
    }

    /// `GET /api/cases/{id}` is `getCasesById`: it stays when a handler is renamed.
    String name() {
        return method.toLowerCase(Locale.ROOT)
                + Arrays.stream(path.substring(ROOT.length()).split("[/.]"))
                        .map(word -> word.replaceFirst("\\{(.*)}", "by-$1"))
                        .flatMap(word -> Arrays.stream(word.split("-")))
                        .map(StringUtils::capitalize)
                        .collect(Collectors.joining());
    }

    /// What it is about: `Working hours`.
    String area() {
        return StringUtils.capitalize(path.split("/")[2].replace('-', ' '));
    }

    boolean isReading() {
        return method.equals("GET");
    }

    boolean isAboutOne() {
        return path.contains("{");
    }

    /// With what is variable filled in.
    String example() {
        return path.replaceAll("\\{[^}]*}", "x");
    }
}
