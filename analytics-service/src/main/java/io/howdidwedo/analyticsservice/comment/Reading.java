package io.howdidwedo.analyticsservice.comment;

import java.util.List;

/// Reads texts word by word. The same text is always read the same.
public interface Reading {

    /// A text that was read.
    ///
    /// @param decided whether it was plain which language it is in
    record Text(boolean decided, List<Token> tokens) {
        public Text {
            tokens = List.copyOf(tokens);
        }
    }

    /// The words of a text in their order.
    Text read(String text);

    /// What a word of a text is taken for.
    sealed interface Sense {

        /// It says something.
        ///
        /// @param stem what all its inflections have in common
        record Word(String stem) implements Sense {}

        /// It turns the word beside it round.
        ///
        /// @param stem itself
        record Negation(String stem) implements Sense {}

        /// It stands in every text, as an article does, or is a number or a single letter.
        record Filler() implements Sense {}
    }

    /// A word where it stands in a text.
    ///
    /// @param form without case and accents
    /// @param shown in lower case as it was written
    /// @param start of it in the text
    /// @param end of it in the text
    /// @param joined whether nothing but space is between it and the word before
    record Token(String form, String shown, Sense sense, int start, int end, boolean joined) {}
}
