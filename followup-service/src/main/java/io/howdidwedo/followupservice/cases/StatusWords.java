package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Locale;

/// Statuses as people read them.
public final class StatusWords {
    private static final Phrases WORDS = Phrases.of(StatusWords.class);

    private StatusWords() {}

    /// Such as "In progress".
    public static String of(CaseStatus status) {
        return WORDS.say("status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
