package io.howdidwedo.contracts.response;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The answers given to one request, as they now are.
///
/// @param externalId the answer's id where it was given; orders answers given at the same instant
/// @param version grows with each change; an older one is ignored
/// @param answeredAt when the customer gave it
/// @param recordedAt when we learnt it
/// @param askedFor a recovery's answer tells of the follow-up, not of the transaction
/// @param overall "How did we do?"; null when skipped
/// @param recommend 0 to 10, for the net promoter score; null when not asked or skipped
/// @param ease 1 to 7, how much the customer agrees that it was made easy; null when not asked or
///     skipped
/// @param ratings one for each expectation asked, skipped ones included
/// @param choices chosen options by question
/// @param comments personal
/// @param contactMe the customer wants to hear from us
/// @param supplier whose transaction it is about; null in what was said before that was told
public record ResponseChanged(
        UUID responseId,
        String externalId,
        UUID transactionId,
        UUID relationshipId,
        @Nullable UUID invitationId,
        @Nullable UUID caseId,
        long version,
        AskedFor askedFor,
        String survey,
        int surveyVersion,
        String contactPoint,
        ResponseStatus status,
        Instant answeredAt,
        Instant recordedAt,
        @Nullable Overall overall,
        @Nullable Integer recommend,
        @Nullable Integer ease,
        List<Rating> ratings,
        Map<String, List<String>> choices,
        List<Comment> comments,
        boolean contactMe,
        @Nullable String supplier)
        implements Event {

    /// The answer to "How did we do?".
    ///
    /// @param points how many points the scale has
    /// @param value 1 to points, high is good
    public record Overall(int points, int value) {}

    public ResponseChanged {
        ratings = List.copyOf(ratings);
        choices = Map.copyOf(choices);
        comments = List.copyOf(comments);
    }

    /// Whether a response counts.
    public enum ResponseStatus {
        /// Saved as it was given, not yet sent off: counts for the questions it answers.
        PARTIAL,
        /// Confirmed by a person, or imported.
        CONFIRMED,
        /// Held back as probably not a person's; counts only once released.
        QUARANTINED
    }

    /// Perceived performance on one expectation.
    ///
    /// @param expectation id of the requirement rated
    /// @param points how many points the scale has
    /// @param value 1 to points; null when skipped or not applicable
    /// @param notApplicable true when the customer said so, false when skipped
    public record Rating(
            String expectation, int points, @Nullable Integer value, boolean notApplicable) {}

    /// The customer's own words. Personal: erasure must reach it.
    ///
    /// @param question id of the question, `next-time` for "What can we do even better next time?"
    /// @param text as written
    public record Comment(String question, String text) {}
}
