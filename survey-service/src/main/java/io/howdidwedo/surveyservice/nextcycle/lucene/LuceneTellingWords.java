package io.howdidwedo.surveyservice.nextcycle.lucene;

import io.howdidwedo.surveyservice.nextcycle.TellingWords;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Parts texts into words as Lucene does, and leaves out the stop words of the language they are
/// in: the one whose stop words occur most, as nobody says which it is.
final class LuceneTellingWords implements TellingWords {
    /// What asks, and not what is asked for; Lucene's lists know no courtesy.
    private static final Set<String> COURTESY =
            words(
                    List.of(
                            "please",
                            "kindly",
                            "thanks",
                            "thank",
                            "nice",
                            "would",
                            "could",
                            "should",
                            "wish",
                            "bitte",
                            "danke",
                            "gerne",
                            "schön",
                            "favor",
                            "gentileza",
                            "obrigado",
                            "obrigada",
                            "gostaria",
                            "gracias",
                            "merci",
                            "plaît",
                            "prego",
                            "grazie",
                            "alstublieft",
                            "graag",
                            "فضلك",
                            "فضلكم",
                            "شكرا",
                            "رجاء",
                            "يرجى"));

    private final List<Set<String>> stopWords;
    private final Set<String> anyStopWord;

    /// Words of all languages Lucene's lists are used of.
    LuceneTellingWords() {
        stopWords =
                Stream.of(
                                english(),
                                ArabicAnalyzer.getDefaultStopSet(),
                                DutchAnalyzer.getDefaultStopSet(),
                                FrenchAnalyzer.getDefaultStopSet(),
                                GermanAnalyzer.getDefaultStopSet(),
                                ItalianAnalyzer.getDefaultStopSet(),
                                PortugueseAnalyzer.getDefaultStopSet(),
                                SpanishAnalyzer.getDefaultStopSet())
                        .map(LuceneTellingWords::words)
                        .toList();
        anyStopWord = stopWords.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// The English analyser's own are made for searching in libraries and leave "we" out.
    private static CharArraySet english() {
        try {
            return WordlistLoader.getSnowballWordSet(
                    SnowballFilter.class.getResourceAsStream("english_stop.txt"),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(CharArraySet some) {
        List<String> words = new ArrayList<>();
        for (Object each : some) {
            words.add(String.valueOf((char[]) each));
        }
        return words(words);
    }

    private static Set<String> words(Collection<String> some) {
        return some.stream().map(LuceneTellingWords::plain).collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> of(String text) {
        List<String> parts = parts(plain(text));
        Set<String> fillers = fillers(parts);
        return parts.stream()
                .filter(word -> !fillers.contains(word) && !COURTESY.contains(word))
                .toList();
    }

    private Set<String> fillers(List<String> parts) {
        Set<String> most = anyStopWord;
        long best = 0;
        for (Set<String> language : stopWords) {
            long found = parts.stream().filter(language::contains).count();
            if (found > best) {
                most = language;
                best = found;
            } else if (found == best) {
                most = anyStopWord;
            }
        }
        return most;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(text));
            CharTermAttribute word = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                parts.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
