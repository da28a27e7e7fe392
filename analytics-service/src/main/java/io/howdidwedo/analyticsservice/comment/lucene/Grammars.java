package io.howdidwedo.analyticsservice.comment.lucene;

import io.howdidwedo.analyticsservice.comment.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/// How each language is parted into words, with Lucene's stemmers and lists of stop words.
final class Grammars {
    /// As Lucene's own analyser of Italian has them, who keeps them to himself.
    private static final CharArraySet ITALIAN_ARTICLES =
            new CharArraySet(
                    List.of(
                            "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl",
                            "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"),
                    true);

    private Grammars() {}

    static Grammar of(Language language) {
        return switch (language) {
            case ARABIC ->
                    new Grammar(
                            ArabicNormalizationFilter::new,
                            ArabicStemFilter::new,
                            ArabicAnalyzer.getDefaultStopSet());
            case DUTCH ->
                    new Grammar(
                            UnaryOperator.identity(),
                            words -> new SnowballFilter(words, new DutchStemmer()),
                            DutchAnalyzer.getDefaultStopSet());
            case ENGLISH ->
                    new Grammar(
                            EnglishPossessiveFilter::new,
                            PorterStemFilter::new,
                            englishStopWords());
            case FRENCH ->
                    new Grammar(
                            words -> new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES),
                            FrenchLightStemFilter::new,
                            FrenchAnalyzer.getDefaultStopSet());
            case GERMAN ->
                    new Grammar(
                            GermanNormalizationFilter::new,
                            GermanLightStemFilter::new,
                            GermanAnalyzer.getDefaultStopSet());
            case ITALIAN ->
                    new Grammar(
                            words -> new ElisionFilter(words, ITALIAN_ARTICLES),
                            ItalianLightStemFilter::new,
                            ItalianAnalyzer.getDefaultStopSet());
            case PORTUGUESE ->
                    new Grammar(
                            UnaryOperator.identity(),
                            PortugueseLightStemFilter::new,
                            PortugueseAnalyzer.getDefaultStopSet());
            case SPANISH ->
                    new Grammar(
                            UnaryOperator.identity(),
                            SpanishLightStemFilter::new,
                            SpanishAnalyzer.getDefaultStopSet());
        };
    }

    /// The English analyser's own are made for searching in libraries and leave "we" and "have"
    /// out.
    private static CharArraySet englishStopWords() {
        try {
            return WordlistLoader.getSnowballWordSet(
                    SnowballFilter.class.getResourceAsStream("english_stop.txt"),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
