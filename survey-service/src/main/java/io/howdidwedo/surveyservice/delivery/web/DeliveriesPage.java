package io.howdidwedo.surveyservice.delivery.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.wording.Phrases;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.response.Response;
import io.howdidwedo.surveyservice.response.Response.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What became of each invitation, and what was held back.
///
/// @param status the one that is looked at; empty for all
/// @param most how many are shown at most
/// @param suppressed null for callers who may not see it
record DeliveriesPage(
        Caller caller,
        List<Invitation> invitations,
        List<Response> heldBack,
        String status,
        Instant now,
        int most,
        @Nullable Suppressed suppressed) {
    private static final Phrases WORDS = Phrases.of(DeliveriesPage.class);

    /// Why an answer is held back, in the reader's language: it is kept in English.
    String doubt(Revision held) {
        String kept = Objects.requireNonNullElse(held.doubt(), "");
        String meaning = "doubt." + kept.replace(",", "").replace(' ', '-');
        return WORDS.knows(meaning) ? WORDS.say(meaning) : kept;
    }
}
