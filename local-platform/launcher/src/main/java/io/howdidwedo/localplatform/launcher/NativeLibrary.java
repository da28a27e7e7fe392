package io.howdidwedo.localplatform.launcher;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// DuckDB's library for this machine. DuckDB unpacks it from its jar at every start, 60 MB, unless
/// the jar has none: then it takes the one beside the jar.
final class NativeLibrary {
    private static final String JAR = "duckdb_jdbc-";
    private static final String LIBRARY = "libduckdb_java.so_";

    private NativeLibrary() {}

    /// Moves the library out of the jar in this folder and drops those for other machines; leaves
    /// the jar as it is when it has none for this machine.
    static void layBesideItsJar(Path folder) throws IOException {
        Path jar = startingWith(JAR, folder).getFirst();
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path library = inside.getPath("/" + LIBRARY + machine());
            if (!Files.exists(library)) {
                return;
            }
            Files.copy(
                    library,
                    folder.resolve(LIBRARY + machine()),
                    StandardCopyOption.REPLACE_EXISTING);
            for (Path each : startingWith(LIBRARY, inside.getPath("/"))) {
                Files.delete(each);
            }
        }
    }

    private static List<Path> startingWith(String name, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(name))
                    .toList();
        }
    }

    /// This machine as DuckDB names it: `linux_amd64`, `osx_universal`.
    private static String machine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return "osx_universal";
        }
        String processor =
                switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
                    case "x86_64", "amd64" -> "amd64";
                    case "aarch64", "arm64" -> "arm64";
                    case String other -> other;
                };
        return (system.startsWith("windows") ? "windows" : system) + "_" + processor;
    }
}
