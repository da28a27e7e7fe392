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
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^@?import ([\\w.]+)\\.(\\w+)\\s*;?$");
    private static final Pattern TELLER =
            Pattern.compile("Phrases (\\w+) =\\s+Phrases\\.of\\((\\w+)\\.class\\)");
    private static final Pattern OWN = Pattern.compile("(?m)^package ([\\w.]+);$");

    /// One meaning, or a choice of two; nothing that is put together.
    private static final Pattern ARGUMENT =
            Pattern.compile("(?:[^\"+,;]*\\?)?\\s*\"[\\w.-]+\"(?:\\s*:\\s*\"[\\w.-]+\")?\\s*[,)]");
    private static final Pattern MEANING = Pattern.compile("\"([\\w.-]+)\"");
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

    /// What is said in Java or in a template, as far as its meaning stands there and is not put
    /// together.
    @Test
    void whatIsSaidIsInTheWordsOfItsFeature() {
        List<String> missing = new ArrayList<>();
        Stream.of(TEMPLATES, JAVA)
                .flatMap(under -> files(under).stream())
                .forEach(
                        file -> {
                            String source = text(file);
                            Matcher tellers = TELLER.matcher(source);
                            while (tellers.find()) {
                                String ofPackage = packageOf(tellers.group(2), source);
                                if (isOfAnotherModule(ofPackage)) {
                                    continue;
                                }
                                Properties words = words(ofPackage);
                                said(tellers.group(1), source)
                                        .filter(meaning -> !words.containsKey(meaning))
                                        .forEach(meaning -> missing.add(file + ": " + meaning));
                            }
                        });
        assertThat(missing).isEmpty();
    }

    private static Stream<String> said(String teller, String source) {
        String asked = "\\b" + teller + "(?:\\s*\\.in\\([^()]*\\))?\\s*\\.";
        Stream<String> sentences =
                Pattern.compile(asked + "(?:say|told)\\(")
                        .matcher(source)
                        .results()
                        .flatMap(found -> meanings(source.substring(found.end())));
        Stream<String> things =
                found(Pattern.compile(asked + "counted\\([^;]*?\"([\\w.-]+)\"\\s*\\)"), source)
                        .flatMap(thing -> Stream.of("one." + thing, "many." + thing));
        return Stream.concat(sentences, things);
    }

    /// The meanings in the first argument of a call.
    private static Stream<String> meanings(String fromArgument) {
        Matcher argument = ARGUMENT.matcher(fromArgument);
        return argument.lookingAt() ? found(MEANING, argument.group()) : Stream.of();
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

    /// Of a type that is imported, or stands in the package of what names it.
    private static String packageOf(String type, String source) {
        return Stream.concat(
                        IMPORT.matcher(source)
                                .results()
                                .filter(found -> found.group(2).equals(type))
                                .map(found -> found.group(1)),
                        found(OWN, source))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No import of " + type));
    }

    private static boolean isOfAnotherModule(String ofPackage) {
        return Files.notExists(JAVA.resolve(ofPackage.replace('.', '/')));
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
        if (Files.notExists(under)) {
            return List.of();
        }
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
