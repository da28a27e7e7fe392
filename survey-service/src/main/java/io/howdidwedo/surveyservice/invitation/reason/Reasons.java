package io.howdidwedo.surveyservice.invitation.reason;

import io.howdidwedo.servicekit.wording.Phrases;

/// Why customers are not asked, or not yet: events, the API and English pages call it by the same
/// words (`opted-out`).
public final class Reasons {
    private static final Phrases WORDS = Phrases.of(Reasons.class);

    private Reasons() {}

    /// A reason as the reader of a page calls it; one that nobody here gave is left as it is.
    public static String told(String reason) {
        String meaning = "reason." + reason;
        return WORDS.knows(meaning) ? WORDS.say(meaning) : reason;
    }
}
