package io.howdidwedo.localplatform.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.boot.SpringApplicationAotProcessor;

/// Has Spring write down the bean definitions of one service, as sources and generated classes.
final class ContextWriter extends SpringApplicationAotProcessor {
    private static final Map<String, String> QUIETLY =
            Map.of(
                    "spring.main.banner-mode", "off",
                    "logging.level.root", "error",
                    "logging.level.io.howdidwedo", "error");

    private final Service service;

    /// A writer of one service into a folder that all may share.
    ContextWriter(Service service, Path work) {
        super(service.mainClass(), into(work, service), arguments(service));
        this.service = service;
    }

    static Path sources(Path work) {
        return work.resolve("sources");
    }

    static Path classes(Path work) {
        return work.resolve("classes");
    }

    private static Settings into(Path work, Service service) {
        return Settings.builder()
                .sourceOutput(sources(work))
                .classOutput(classes(work))
                .resourceOutput(work.resolve("resources"))
                .groupId("io.howdidwedo")
                .artifactId(service.title())
                .build();
    }

    private static String[] arguments(Service service) {
        return Stream.of(service.onOneClassPath(), ServicesInThisProcess.IN_ONE_PROCESS, QUIETLY)
                .flatMap(settings -> settings.entrySet().stream())
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    @Override
    protected ClassNameGenerator createClassNameGenerator() {
        return PreparedContext.names(service);
    }

    /// The other services' are there, too.
    @Override
    protected void deleteExistingOutput() {}
}
