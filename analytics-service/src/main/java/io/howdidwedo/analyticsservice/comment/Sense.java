package io.howdidwedo.analyticsservice.comment;

/// What a word of a text is taken for.
public sealed interface Sense {

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
