package io.howdidwedo.gateway.people.web;

import io.howdidwedo.access.Scope;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;

/// Scopes of API keys in words.
final class ScopeWords {
    private static final Phrases WORDS = Phrases.of(ScopeWords.class);

    private ScopeWords() {}

    /// What a key with it may do.
    public static String sentence(Scope scope) {
        return WORDS.say("scope." + scope.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
