package io.howdidwedo.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// One thing an API key may be allowed to do.
public enum Scope {
    TRANSACTIONS_READ,
    TRANSACTIONS_WRITE,
    OFFERINGS_READ,
    OFFERINGS_WRITE,
    SURVEYS_READ,
    SURVEYS_WRITE,
    FIGURES_READ,
    CASES_READ,
    CASES_WRITE,
    DELIVERIES_WRITE,
    WEBHOOKS_WRITE,
    METRICS_READ;

    /// The word used in tokens and the API, such as `transactions:write`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /// The scope with this word.
    ///
    /// @throws IllegalArgumentException naming the words that exist
    public static Scope of(String word) {
        for (Scope scope : values()) {
            if (scope.word().equals(word)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("Unknown scope '" + word + "': use " + words());
    }

    private static String words() {
        return Arrays.stream(values()).map(Scope::word).collect(Collectors.joining(", "));
    }
}
