package io.howdidwedo.surveyservice.imports;

/// What the rows of a file are.
public enum ImportKind {
    /// Transactions.
    TRANSACTIONS,
    /// Answers given elsewhere to transactions that are here already.
    ANSWERS
}
