import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The modules of a repository, as its root `pom.xml` lists them.
class Repository {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private Repository() {}

    static List<Module> read(Path folder) throws IOException {
        Path root = folder.toRealPath();
        List<Module> modules = new ArrayList<>();
        for (String name : names(root)) {
            Path module = root.resolve(name);
            modules.add(
                    new Module(
                            name,
                            Parser.read(root, files(module.resolve("src/main/java"), ".java")),
                            Parser.read(root, files(module.resolve("src/test/java"), ".java")),
                            lines(files(module.resolve("src/main/jte"), ".jte"))));
        }
        return modules;
    }

    private static List<String> names(Path root) throws IOException {
        return MODULE.matcher(Files.readString(root.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static int lines(List<Path> files) throws IOException {
        int lines = 0;
        for (Path file : files) {
            lines += (int) Files.readString(file).lines().count();
        }
        return lines;
    }
}
