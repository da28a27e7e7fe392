package io.howdidwedo.analyticsservice.comment.lucene;

import java.util.Set;

/// A language whose words are known by their stems.
enum Language {
    ARABIC("لا", "لم", "لن", "ليس", "ليست", "غير", "بدون"),
    DUTCH("niet", "geen", "nooit", "zonder"),
    ENGLISH(
            "no",
            "not",
            "never",
            "without",
            "cannot",
            "can't",
            "don't",
            "didn't",
            "doesn't",
            "isn't",
            "wasn't",
            "weren't",
            "won't",
            "couldn't",
            "haven't",
            "hasn't"),
    FRENCH("pas", "jamais", "sans", "aucun", "aucune"),
    GERMAN("nicht", "kein", "keine", "keinen", "keiner", "nie", "niemals", "ohne"),
    ITALIAN("non", "mai", "senza", "nessun", "nessuna"),
    PORTUGUESE("não", "nunca", "sem", "nenhum", "nenhuma"),
    SPANISH("no", "nunca", "sin", "ningún", "ninguna");

    @SuppressWarnings("ImmutableEnumChecker") // set once, from Set.of
    private final Set<String> negations;

    Language(String... negations) {
        this.negations = Set.of(negations);
    }

    /// What turns the word beside it round: it says nothing alone, but "not arrived" is no
    /// "arrived".
    public Set<String> negations() {
        return negations;
    }
}
