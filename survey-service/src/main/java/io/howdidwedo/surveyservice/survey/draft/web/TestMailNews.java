package io.howdidwedo.surveyservice.survey.draft.web;

import org.jspecify.annotations.Nullable;

/// What the editor tells of a test mail that was asked for.
final class TestMailNews {
    private TestMailNews() {}

    /// @param tested how it fared, as the address says; null when none was asked for
    static String told(@Nullable String tested) {
        return switch (tested) {
            case "sent" ->
                    "A test is on its way. Its links open the preview; nothing of it is kept or"
                            + " counted.";
            case "address" -> "The test was not sent: that is no mail address.";
            case "question" ->
                    "The test was not sent: the question “overall” has to be right first.";
            case "away" ->
                    "The test was not sent: the mail system cannot be reached. Please try again"
                            + " later.";
            case null, default -> "";
        };
    }
}
