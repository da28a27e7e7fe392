package io.howdidwedo.analyticsservice.comment.lucene;

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
            case ARABIC -> arabic();
            case DUTCH -> dutch();
            case ENGLISH -> english();
            case FRENCH -> french();
            case GERMAN -> german();
            case ITALIAN -> italian();
            case PORTUGUESE -> portuguese();
            case SPANISH -> spanish();
        };
    }

    private static Grammar arabic() {
        return new Grammar(
                ArabicNormalizationFilter::new,
                ArabicStemFilter::new,
                ArabicAnalyzer.getDefaultStopSet());
    }

    private static Grammar dutch() {
        return new Grammar(
                UnaryOperator.identity(),
                words -> new SnowballFilter(words, new DutchStemmer()),
                DutchAnalyzer.getDefaultStopSet());
    }

    private static Grammar english() {
        return new Grammar(EnglishPossessiveFilter::new, PorterStemFilter::new, englishStopWords());
    }

    private static Grammar french() {
        return new Grammar(
                words -> new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES),
                FrenchLightStemFilter::new,
                FrenchAnalyzer.getDefaultStopSet());
    }

    private static Grammar german() {
        return new Grammar(
                GermanNormalizationFilter::new,
                GermanLightStemFilter::new,
                GermanAnalyzer.getDefaultStopSet());
    }

    private static Grammar italian() {
        return new Grammar(
                words -> new ElisionFilter(words, ITALIAN_ARTICLES),
                ItalianLightStemFilter::new,
                ItalianAnalyzer.getDefaultStopSet());
    }

    private static Grammar portuguese() {
        return new Grammar(
                UnaryOperator.identity(),
                PortugueseLightStemFilter::new,
                PortugueseAnalyzer.getDefaultStopSet());
    }

    private static Grammar spanish() {
        return new Grammar(
                UnaryOperator.identity(),
                SpanishLightStemFilter::new,
                SpanishAnalyzer.getDefaultStopSet());
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
