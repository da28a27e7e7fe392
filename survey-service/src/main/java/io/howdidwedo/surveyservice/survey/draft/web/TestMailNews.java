package io.howdidwedo.surveyservice.survey.draft.web;

import io.howdidwedo.servicekit.wording.Phrases;
import org.jspecify.annotations.Nullable;

/// What the editor tells of a test mail that was asked for.
final class TestMailNews {
    private static final Phrases WORDS = Phrases.of(TestMailNews.class);

    private TestMailNews() {}

    /// @param tested how it fared, as the address says; null when none was asked for
    static String told(@Nullable String tested) {
        return switch (tested) {
            case "sent" -> WORDS.say("test.sent");
            case "address" -> WORDS.say("test.no-address");
            case "question" -> WORDS.say("test.question");
            case "away" -> WORDS.say("test.away");
            case null, default -> "";
        };
    }
}
