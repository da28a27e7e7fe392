package io.howdidwedo.analyticsservice.comment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which forms are the same word, and what it is called.
final class Lexicon {
    private final Map<String, Integer> words;
    private final List<String> names;
    private final BitSet negations;

    /// @param words the number of its word by form; none for what says nothing
    /// @param names of the words, by their number
    /// @param negations numbers of the words that turn others round
    Lexicon(Map<String, Integer> words, List<String> names, BitSet negations) {
        this.words = new HashMap<>(words); // Map.copyOf is slow with words that are alike
        this.names = List.copyOf(names);
        this.negations = (BitSet) negations.clone();
    }

    /// The number of its word; {@link Term#NONE} when it is none.
    int word(String form) {
        return words.getOrDefault(form, Term.NONE);
    }

    boolean isNegation(int word) {
        return negations.get(word);
    }

    /// As it is mostly written.
    String name(Term term) {
        return term.isPhrase()
                ? names.get(term.first()) + " " + names.get(term.second())
                : names.get(term.first());
    }
}
