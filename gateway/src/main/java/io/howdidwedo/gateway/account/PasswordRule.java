package io.howdidwedo.gateway.account;

/// What a password has to be. Length is what protects; which letters it has plays no part.
public final class PasswordRule {
    /// What is said before one is chosen.
    public static final String IN_WORDS =
            "At least 10 characters; any will do. A few words in a row are easy to keep in mind.";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_000;

    private PasswordRule() {}

    /// What is wrong with a password somebody chose, as it goes after the word for it; empty when
    /// nothing.
    public static String problem(String password) {
        if (password.length() < SHORTEST) {
            return "must have at least " + SHORTEST + " characters";
        }
        return password.length() > LONGEST ? "must have at most " + LONGEST + " characters" : "";
    }
}
