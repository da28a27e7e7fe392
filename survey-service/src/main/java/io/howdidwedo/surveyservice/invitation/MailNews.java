package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was heard about a mail after, or while, it was handed over.
///
/// @param id the same when the same is told again
/// @param reminder which mail of the invitation
/// @param attempt which sending of it; null when that is not known
/// @param status as mail systems say it, such as `5.1.1`
/// @param at when it happened
public record MailNews(
        UUID id,
        Kind kind,
        int reminder,
        @Nullable Integer attempt,
        @Nullable String status,
        Instant at,
        Source source) {

    /// What it comes to.
    public enum Kind {
        /// It has arrived.
        DELIVERED,
        /// It is still on its way.
        DELAYED,
        /// It could not be delivered for now; nobody tries any more.
        RETURNED,
        /// It will never be taken, for a reason that is not the address.
        REFUSED,
        /// Nobody can be reached under the address.
        ADDRESS_GONE,
        /// Its reader called it unwanted.
        COMPLAINED
    }
}
