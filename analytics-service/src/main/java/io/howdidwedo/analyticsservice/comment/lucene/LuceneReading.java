package io.howdidwedo.analyticsservice.comment.lucene;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.howdidwedo.analyticsservice.comment.Reading;
import io.howdidwedo.analyticsservice.comment.Reading.Sense;
import io.howdidwedo.analyticsservice.comment.Reading.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Reads with Lucene's analysers. A text whose language is not plain is parted into words that are
/// their own stems.
final class LuceneReading implements Reading {
    private static final String WORDS = "words";

    private final Grammar plain = Grammar.none();
    private final Map<Language, Grammar> grammars = new EnumMap<>(Language.class);
    private final StopWords stopWords;
    private final Set<String> anyStopWord;
    private final Map<Language, Set<String>> negations;
    private final Set<String> anyNegation;

    LuceneReading() {
        for (Language language : Language.values()) {
            grammars.put(language, Grammars.of(language));
        }
        stopWords =
                new StopWords(
                        Arrays.stream(Language.values())
                                .collect(toMap(language -> language, this::stopWords)));
        negations =
                Arrays.stream(Language.values())
                        .collect(
                                toMap(
                                        language -> language,
                                        language -> forms(language, language.negations())));
        anyStopWord = all(stopWords.forms());
        anyNegation = all(negations);
    }

    private static Set<String> all(Map<Language, Set<String>> each) {
        return each.values().stream().flatMap(Set::stream).collect(toSet());
    }

    private Set<String> stopWords(Language language) {
        List<String> words = new ArrayList<>();
        for (Object word : grammar(language).stopWords()) {
            words.add(String.valueOf((char[]) word));
        }
        return forms(language, words);
    }

    /// Both as that language and as any text is parted, as the second tells which it is.
    private Set<String> forms(Language language, Collection<String> words) {
        return words.stream()
                .flatMap(
                        word ->
                                List.of(grammar(language), plain).stream()
                                        .flatMap(grammar -> parts(word, grammar).stream()))
                .map(Part::form)
                .collect(toSet());
    }

    private Grammar grammar(Language language) {
        return grammars.getOrDefault(language, plain);
    }

    @Override
    public Text read(String text) {
        List<Part> parts = parts(text, plain);
        Optional<Language> language =
                stopWords.language(parts.stream().flatMap(LuceneReading::contracted).toList());
        return language.map(
                        one ->
                                text(
                                        text,
                                        true,
                                        parts(text, grammar(one)),
                                        stopWords.forms().getOrDefault(one, Set.of()),
                                        negations.getOrDefault(one, Set.of())))
                .orElseGet(() -> text(text, false, parts, anyStopWord, anyNegation));
    }

    /// "C'est" tells its language by "est".
    private static Stream<String> contracted(Part part) {
        return part.form().contains("'")
                ? Stream.concat(Stream.of(part.form()), Arrays.stream(part.form().split("'")))
                : Stream.of(part.form());
    }

    private static Text text(
            String text, boolean decided, List<Part> parts, Set<String> fillers, Set<String> nots) {
        List<Token> tokens = new ArrayList<>();
        int end = 0;
        for (Part part : parts) {
            tokens.add(
                    new Token(
                            part.form(),
                            shown(text.substring(part.start(), part.end()), part.form()),
                            sense(part, fillers, nots),
                            part.start(),
                            part.end(),
                            end > 0 && text.substring(end, part.start()).isBlank()));
            end = part.end();
        }
        return new Text(decided, tokens);
    }

    /// Without the article before an apostrophe, or the ending behind it, that the form has lost.
    private static String shown(String written, String form) {
        String shown = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        return form.contains("'")
                ? shown
                : Arrays.stream(shown.split("'"))
                        .max(Comparator.comparing(String::length))
                        .orElse(shown);
    }

    private static Sense sense(Part part, Set<String> fillers, Set<String> nots) {
        if (nots.contains(part.form())) {
            return new Sense.Negation(part.form());
        }
        return fillers.contains(part.form()) || saysNothing(part.form())
                ? new Sense.Filler()
                : new Sense.Word(part.stem());
    }

    private static boolean saysNothing(String form) {
        return form.codePoints().noneMatch(Character::isLetter)
                || (form.codePointCount(0, form.length()) == 1
                        && !Character.isIdeographic(form.codePointAt(0)));
    }

    private record Part(String form, String stem, int start, int end) {}

    /// Every word comes twice: as its form, then as its stem.
    private static List<Part> parts(String text, Grammar grammar) {
        List<Part> parts = new ArrayList<>();
        try (TokenStream tokens = grammar.tokenStream(WORDS, text)) {
            CharTermAttribute word = tokens.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String form = word.toString();
                if (tokens.incrementToken()) {
                    parts.add(
                            new Part(
                                    form, word.toString(), place.startOffset(), place.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
