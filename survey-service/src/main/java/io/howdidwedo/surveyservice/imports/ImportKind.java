package io.howdidwedo.surveyservice.imports;

/// What the rows of a file are.
public enum ImportKind {
    /// Transactions.
    TRANSACTIONS("transactions"),
    /// Answers given elsewhere to transactions that are here already.
    ANSWERS("answers to transactions that are here"),
    /// Transactions with their answers: each row makes both.
    ANSWERED("answers together with what they are about");

    private final String label;

    ImportKind(String label) {
        this.label = label;
    }

    /// What people read.
    public String label() {
        return label;
    }

    /// Whether its rows make transactions.
    public boolean makesTransactions() {
        return this != ANSWERS;
    }
}
