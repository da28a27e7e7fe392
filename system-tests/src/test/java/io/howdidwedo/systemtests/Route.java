package io.howdidwedo.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// A door of a service: method and path, with what is variable in it filled in.
record Route(String method, String path) {
    private static final String CLASSES = "classpath*:io/howdidwedo/**/*.class";
    static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    /// The gateway's own, which stand in no class's annotations.
    static List<Route> ofGateway() {
        return List.of(
                new Route("GET", "/api/me"),
                new Route("GET", "/api/accounts"),
                new Route("GET", "/api/accounts/nobodys"),
                new Route("PUT", "/api/accounts/walked"),
                new Route("GET", "/api/keys"),
                new Route("POST", "/api/keys"),
                new Route("DELETE", "/api/keys/nobodys"),
                new Route("GET", "/docs"),
                new Route("GET", "/docs/openapi.json"),
                new Route("GET", "/docs/asyncapi.json"),
                new Route("GET", "/access"),
                new Route("POST", "/access/invitations"),
                new Route("POST", "/access/invitations/again"),
                new Route("POST", "/access/invitations/withdraw"),
                new Route("GET", "/access/people/nobodys"),
                new Route("POST", "/access/people/nobodys"),
                new Route("POST", "/access/people/nobodys/deactivate"),
                new Route("POST", "/access/people/nobodys/activate"),
                new Route("POST", "/access/people/nobodys/provider"),
                new Route("POST", "/access/people/nobodys/provider/end"),
                new Route("POST", "/access/people/nobodys/second-step/end"),
                new Route("POST", "/access/people/nobodys/sessions/end"),
                new Route("GET", "/access/groups"),
                new Route("POST", "/access/groups/end"),
                new Route("GET", "/access/keys"),
                new Route("POST", "/access/keys"),
                new Route("POST", "/access/keys/nobodys/end"),
                new Route("GET", "/account"),
                new Route("POST", "/account"),
                new Route("POST", "/account/password"),
                new Route("GET", "/account/second-step"),
                new Route("POST", "/account/second-step"),
                new Route("POST", "/account/second-step/off"),
                new Route("POST", "/account/passkeys/options"),
                new Route("POST", "/account/passkeys"),
                new Route("POST", "/account/passkeys/nobodys/end"),
                new Route("POST", "/account/sessions/end-others"),
                new Route("POST", "/account/sessions/nobodys/end"));
    }

    /// All that the services' controllers answer, read off their classes.
    static List<Route> all() {
        try (URLClassLoader services = services()) {
            SimpleMetadataReaderFactory classes = new SimpleMetadataReaderFactory(services);
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver(services).getResources(CLASSES))
                    .map(
                            file -> {
                                try {
                                    return classes.getMetadataReader(file).getAnnotationMetadata();
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            })
                    .flatMap(Route::of)
                    .distinct()
                    .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URLClassLoader services() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("system.app")))) {
            URL[] urls =
                    jars.filter(jar -> jar.getFileName().toString().contains("-service-"))
                            .map(Route::url)
                            .toArray(URL[]::new);
            return new URLClassLoader(urls, Route.class.getClassLoader());
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Route> of(AnnotationMetadata type) {
        List<String> prefixes = paths(mapping(type.getAnnotations()));
        return type.getAnnotatedMethods(RequestMapping.class.getName()).stream()
                .flatMap(
                        method -> {
                            MergedAnnotation<?> mapping = mapping(method.getAnnotations());
                            return prefixes.stream()
                                    .flatMap(
                                            prefix ->
                                                    paths(mapping).stream()
                                                            .flatMap(
                                                                    path ->
                                                                            routes(
                                                                                    mapping,
                                                                                    prefix
                                                                                            + path)));
                        });
    }

    private static MergedAnnotation<?> mapping(MergedAnnotations annotations) {
        return annotations.get(RequestMapping.class);
    }

    private static List<String> paths(@Nullable MergedAnnotation<?> mapping) {
        if (mapping == null || !mapping.isPresent()) {
            return List.of("");
        }
        List<String> paths = List.of(mapping.getStringArray("path"));
        return paths.isEmpty() ? List.of("") : paths;
    }

    private static Stream<Route> routes(MergedAnnotation<?> mapping, String pattern) {
        String path =
                pattern.replaceAll("\\{[^}]*(?:caseId|transaction|id)}", NOBODYS)
                        .replaceAll("\\{[^}]*}|\\*+", "nobodys");
        List<String> methods =
                Arrays.stream(mapping.getEnumArray("method", RequestMethod.class))
                        .map(RequestMethod::name)
                        .toList();
        return (methods.isEmpty() ? List.of("GET") : methods)
                .stream().map(method -> new Route(method, path));
    }
}
