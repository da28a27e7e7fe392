package io.howdidwedo.analyticsservice.comment;

/// A word with all its inflections, or two of them next to each other.
///
/// @param first its number in the lexicon
/// @param second the number of the word behind it; {@link #NONE} for a single word
record Term(int first, int second) {
    static final int NONE = -1;

    static Term of(int word) {
        return new Term(word, NONE);
    }

    boolean isPhrase() {
        return second != NONE;
    }

    /// How many words it has.
    int length() {
        return isPhrase() ? 2 : 1;
    }
}
