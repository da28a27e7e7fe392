package io.howdidwedo.gateway.account;

import io.howdidwedo.servicekit.wording.Phrases;

/// What a password has to be. Length is what protects; which letters it has plays no part.
public final class PasswordRule {
    private static final Phrases WORDS = Phrases.of(PasswordRule.class);
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_000;

    private PasswordRule() {}

    /// What is said before one is chosen.
    public static String inWords() {
        return WORDS.say("password.rule", SHORTEST);
    }

    /// What is wrong with a password somebody chose, as it goes after the word for it; empty when
    /// nothing.
    public static String problem(String password) {
        if (password.length() < SHORTEST) {
            return WORDS.say("password.short", SHORTEST);
        }
        return password.length() > LONGEST
                ? WORDS.say("password.long", String.valueOf(LONGEST))
                : "";
    }
}
