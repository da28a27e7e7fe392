package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import java.util.Locale;

/// Statuses as people read them.
public final class StatusWords {
    private StatusWords() {}

    /// Such as "In progress".
    public static String of(CaseStatus status) {
        String words = status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
