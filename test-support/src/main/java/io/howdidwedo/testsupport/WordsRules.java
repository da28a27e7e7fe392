package io.howdidwedo.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a module's staff pages say stands in the `words.properties` of its features, whole in every
/// language, and nowhere else; each module with pages has one subclass. It reads the module's
/// sources, from the folder Maven runs tests in.
public abstract class WordsRules {
    private static final List<String> OTHERS = List.of("de", "pt", "es");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern IMPORT = Pattern.compile("@import ([\\w.]+)\\.(\\w+)\\s*\n");
    private static final Pattern TELLER =
            Pattern.compile("Phrases (\\w+) = Phrases\\.of\\((\\w+)\\.class\\)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern TOLD_LITERAL = Pattern.compile("\"(\\p{Lu}\\p{Ll}[^\"]*)\"");
    private static final Pattern TOLD_DATA =
            Pattern.compile("\\sdata-[\\w-]+=\"(\\p{Lu}\\p{Ll}[^\"$]*)\"");
    private static final Pattern TOLD_ATTRIBUTE =
            Pattern.compile("\\s(?:title|placeholder|aria-label|alt)=\"([^\"$]*)\"");

    /// What is no sentence: names of keys, marks of protocols, units.
    protected abstract List<String> sameEverywhere();

    /// Templates whose words come from elsewhere, as customers' pages do: the beginnings of their
    /// paths under the folder of templates.
    protected List<String> toldElsewhere() {
        return List.of();
    }

    @Test
    void everyLanguageHasEveryPhraseWithTheSamePlaces() {
        for (Path file : filesCalled("words.properties")) {
            Properties english = read(file);
            for (String language : OTHERS) {
                Path theirs = file.resolveSibling("words_" + language + ".properties");
                assertThat(theirs).exists();
                assertThat(placesByPhrase(read(theirs)))
                        .as(theirs.toString())
                        .isEqualTo(placesByPhrase(english));
            }
        }
    }

    @Test
    void whatATemplateSaysIsInTheWordsOfItsFeature() {
        List<String> missing = new ArrayList<>();
        for (Path template : templates()) {
            String source = text(template);
            Matcher tellers = TELLER.matcher(source);
            while (tellers.find()) {
                Properties words = words(packageOf(tellers.group(2), source));
                Pattern said =
                        Pattern.compile("\\b" + tellers.group(1) + "\\.say\\(\"([^\"]+)\"[,)]");
                said.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .filter(meaning -> !words.containsKey(meaning))
                        .forEach(meaning -> missing.add(template + ": " + meaning));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateHasWordsOfItsOwn() {
        List<String> left = new ArrayList<>();
        for (Path template : templates()) {
            String source = text(template);
            String markup = withoutCode(source);
            Stream.of(
                            found(TOLD_LITERAL, source),
                            found(TOLD_ATTRIBUTE, markup),
                            found(TOLD_DATA, markup),
                            markup.replaceAll("(?s)<[^>]*>", "\n").lines())
                    .flatMap(words -> words)
                    .map(String::strip)
                    .filter(this::isTold)
                    .forEach(words -> left.add(template + ": " + words));
        }
        assertThat(left).isEmpty();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    /// An address in one of the attributes is not told.
    private boolean isTold(String words) {
        return LETTERS.matcher(words).find()
                && !words.startsWith("/")
                && !sameEverywhere().contains(words);
    }

    /// The template without imports, parameters, directives, expressions and comments; what is
    /// compared or called stays out of sight with them, however deep its brackets are.
    private static String withoutCode(String template) {
        StringBuilder markup = new StringBuilder();
        String source =
                template.replaceAll("(?s)<%--.*?--%>", "")
                        .replaceAll("(?s)<(script|style|svg)\\b.*?</\\1>", "")
                        .replaceAll("(?m)^@(import|param) .*$", "")
                        .replaceAll("@(else|endif|endfor|endraw|raw)\\b", "\n")
                        .replace("@`", "\n")
                        .replace("`", "\n");
        int at = 0;
        while (at < source.length()) {
            int begin = beginOfCode(source, at);
            if (begin < 0) {
                return markup.append(source, at, source.length()).toString();
            }
            markup.append(source, at, begin).append('§');
            at = endOfBrackets(source, source.indexOf(bracket(source, begin), begin));
        }
        return markup.toString();
    }

    private static int beginOfCode(String source, int from) {
        Matcher code =
                Pattern.compile("[$!]\\{|\\$unsafe\\{|@(if|elseif|for|template[.\\w-]*)\\s*\\(")
                        .matcher(source);
        return code.find(from) ? code.start() : -1;
    }

    private static char bracket(String source, int begin) {
        return source.charAt(begin) == '@' ? '(' : '{';
    }

    private static int endOfBrackets(String source, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < source.length(); at++) {
            char letter = source.charAt(at);
            if (letter == '"' && source.charAt(at - 1) != '\\') {
                quoted = !quoted;
            }
            if (!quoted) {
                depth += "({".indexOf(letter) >= 0 ? 1 : ")}".indexOf(letter) >= 0 ? -1 : 0;
            }
            if (depth == 0) {
                return at + 1;
            }
        }
        return source.length();
    }

    private static String packageOf(String type, String source) {
        return IMPORT.matcher(source)
                .results()
                .filter(found -> found.group(2).equals(type))
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No import of " + type));
    }

    private static Properties words(String ofPackage) {
        return read(RESOURCES.resolve(ofPackage.replace('.', '/')).resolve("words.properties"));
    }

    private static Map<String, Set<String>> placesByPhrase(Properties words) {
        Map<String, Set<String>> places = new TreeMap<>();
        for (String meaning : words.stringPropertyNames()) {
            String said = words.getProperty(meaning);
            assertThat(said).as(meaning).isNotBlank();
            places.put(
                    meaning,
                    new TreeSet<>(PLACE.matcher(said).results().map(MatchResult::group).toList()));
        }
        return places;
    }

    private List<Path> templates() {
        return files(TEMPLATES).stream()
                .filter(path -> path.toString().endsWith(".jte"))
                .filter(
                        path ->
                                toldElsewhere().stream()
                                        .noneMatch(
                                                beginning ->
                                                        TEMPLATES
                                                                .relativize(path)
                                                                .toString()
                                                                .startsWith(beginning)))
                .toList();
    }

    private static List<Path> filesCalled(String name) {
        return files(RESOURCES).stream().filter(path -> path.endsWith(name)).toList();
    }

    private static List<Path> files(Path under) {
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
