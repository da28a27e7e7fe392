package io.howdidwedo.gateway.people.web;

import io.howdidwedo.access.Scope;

/// Scopes of API keys in words.
final class ScopeWords {
    private ScopeWords() {}

    /// What a key with it may do.
    public static String sentence(Scope scope) {
        return switch (scope) {
            case TRANSACTIONS_READ -> "Read transactions, imports and what became of them.";
            case TRANSACTIONS_WRITE -> "Send transactions and answers in, also as files.";
            case OFFERINGS_READ -> "Read offerings and what is agreed of them.";
            case OFFERINGS_WRITE -> "Change offerings and publish agreements.";
            case SURVEYS_READ -> "Read surveys.";
            case SURVEYS_WRITE -> "Change and publish surveys.";
            case FIGURES_READ -> "Read figures, responses, verdicts and comments.";
            case CASES_READ -> "Read cases, teams and follow-up rules.";
            case CASES_WRITE -> "Work on cases: assign, reply, resolve.";
            case DELIVERIES_WRITE -> "Report what became of mails and messages.";
        };
    }
}
