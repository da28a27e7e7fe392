package io.howdidwedo.surveyservice.imports;

import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;

/// What the rows of a file are.
public enum ImportKind {
    /// Transactions.
    TRANSACTIONS,
    /// Answers given elsewhere to transactions that are here already.
    ANSWERS,
    /// Transactions with their answers: each row makes both.
    ANSWERED;

    private static final Phrases WORDS = Phrases.of(ImportKind.class);

    /// What people read.
    public String label() {
        return WORDS.say("kind." + name().toLowerCase(Locale.ROOT));
    }

    /// Whether its rows make transactions.
    public boolean makesTransactions() {
        return this != ANSWERS;
    }
}
