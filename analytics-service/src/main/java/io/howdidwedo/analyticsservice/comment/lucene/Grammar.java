package io.howdidwedo.analyticsservice.comment.lucene;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Parts a text of one language into words: every word once as its form and once as its stem, both
/// without case and accents.
///
/// The stemmer sees the accents, as endings are known by them.
final class Grammar extends Analyzer {
    private final UnaryOperator<TokenStream> normalising;
    private final UnaryOperator<TokenStream> stemming;
    private final CharArraySet stopWords;

    /// @param normalising ways of writing the same word become one
    /// @param stemming inflections of the same word become one
    /// @param stopWords as they are usually written
    Grammar(
            UnaryOperator<TokenStream> normalising,
            UnaryOperator<TokenStream> stemming,
            CharArraySet stopWords) {
        this.normalising = normalising;
        this.stemming = stemming;
        this.stopWords = stopWords;
    }

    /// Words as they are, of whatever language.
    static Grammar none() {
        return new Grammar(
                UnaryOperator.identity(), UnaryOperator.identity(), CharArraySet.EMPTY_SET);
    }

    CharArraySet stopWords() {
        return stopWords;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream forms = normalising.apply(new DecimalDigitFilter(new LowerCaseFilter(words)));
        return new TokenStreamComponents(
                words, new ASCIIFoldingFilter(stemming.apply(new KeywordRepeatFilter(forms))));
    }
}
