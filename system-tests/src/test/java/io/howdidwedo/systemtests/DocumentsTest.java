package io.howdidwedo.systemtests;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documents name is there: the files they link to or name in full, and the classes.
class DocumentsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "data");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern BROKEN = Pattern.compile("(?m)^\\s*/// .*\\R\\s*// \\S");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /// Two humps at least: `Case` may be a word of the domain, `CaseListener` is a class.
    private static final Pattern CLASS =
            Pattern.compile("((?:[A-Z][a-z0-9]+){2,}[A-Z]*)(?:[.#].*)?");

    private static final Pattern TEST = Pattern.compile("-D(?:it\\.)?test=(\\w+)");
    private static final Pattern FILE = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+");
    private static final List<Path> FILES = files();
    private static final Set<String> CLASSES =
            FILES.stream()
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(toSet());

    /// All but the changelog, which also tells of what was.
    static Stream<Path> documents() {
        return FILES.stream()
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> !file.endsWith("CHANGELOG.md"))
                .map(ROOT::relativize);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatADocumentLinksToIsThere(Path document) {
        Path folder = ROOT.resolve(document).getParent();

        assertThat(found(LINK, document))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyClassADocumentNamesIsThere(Path document) {
        List<String> named =
                found(CODE, document).stream()
                        .map(CLASS::matcher)
                        .filter(Matcher::matches)
                        .map(found -> found.group(1))
                        .toList();

        assertThat(CLASSES).containsAll(named);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTestThatADocumentRunsIsThere(Path document) {
        List<String> run = new ArrayList<>(found(TEST, document));
        run.removeIf("NONE"::equals);

        assertThat(CLASSES).containsAll(run);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFileOfAModuleThatADocumentNamesIsThere(Path document) {
        List<String> named =
                found(CODE, document).stream()
                        .filter(code -> FILE.matcher(code).matches())
                        .filter(DocumentsTest::beginsInTheRepository)
                        .filter(code -> Stream.of(code.split("/")).noneMatch(NOT_OURS::contains))
                        .toList();

        assertThat(named).allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
    }

    /// The formatter puts a plain comment where a line of a sentence was too long, and what follows
    /// is no longer of the sentence.
    @Test
    void noSentenceBeforeCodeIsBroken() {
        assertThat(FILES)
                .filteredOn(file -> file.toString().endsWith(".java"))
                .allSatisfy(file -> assertThat(text(file)).doesNotContainPattern(BROKEN));
    }

    @Test
    void everyModuleSaysWhatItIs() {
        List<String> modules =
                Pattern.compile("<module>([^<]+)</module>")
                        .matcher(text(Path.of("pom.xml")))
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(modules)
                .allSatisfy(each -> assertThat(ROOT.resolve(each, "README.md")).isRegularFile());
    }

    private static boolean beginsInTheRepository(String file) {
        return Files.exists(ROOT.resolve(file.substring(0, file.indexOf('/'))));
    }

    private static List<String> found(Pattern pattern, Path document) {
        return pattern.matcher(text(document)).results().map(found -> found.group(1)).toList();
    }

    private static String text(Path document) {
        try {
            return Files.readString(ROOT.resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    ROOT,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            String name = folder.getFileName().toString();
                            boolean ours =
                                    folder.equals(ROOT)
                                            || !NOT_OURS.contains(name) && !name.startsWith(".");
                            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            files.add(file);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
