package io.howdidwedo.localplatform.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Part of the build: does once what every start would do again. Spring writes down the bean
/// definitions of each service, and DuckDB's library is laid beside its jar.
final class Preparation {
    private static final String CONTEXTS = "prepared-contexts.jar";

    private Preparation() {}

    /// Prepares a folder of jars, which is also this process's class path.
    ///
    /// @param arguments that folder, and one to work in
    public static void main(String[] arguments) throws IOException {
        Path app = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        for (Service service : Service.values()) {
            new ContextWriter(service, work).process();
        }
        Path classes = ContextWriter.classes(work);
        compile(ContextWriter.sources(work), classes);
        pack(classes, app.resolve(CONTEXTS));
        NativeLibrary.layBesideItsJar(app);
        // What a service had begun when it was looked at would keep this process alive.
        System.exit(0);
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(filesIn(sources));
            if (!compiler.getTask(null, files, null, options(classes), null, units).call()) {
                throw new IllegalStateException("What Spring wrote down does not compile");
            }
        }
    }

    private static List<String> options(Path classes) {
        String path =
                classes
                        + System.getProperty("path.separator")
                        + System.getProperty("java.class.path");
        return List.of(
                "-proc:none", "-nowarn", "-parameters", "-d", classes.toString(), "-cp", path);
    }

    private static void pack(Path classes, Path jar) throws IOException {
        Files.deleteIfExists(jar);
        try (FileSystem inside =
                FileSystems.newFileSystem(
                        URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            for (Path file : filesIn(classes)) {
                Path copy = inside.getPath("/").resolve(classes.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
