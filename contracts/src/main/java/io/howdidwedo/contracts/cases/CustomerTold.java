package io.howdidwedo.contracts.cases;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something the team says to the customer of a case. The words are personal: they travel this
/// once.
///
/// @param id of what is said
/// @param by name of who says it
/// @param words in English, or as somebody wrote them
/// @param texts the same by BCP 47 language; empty when somebody wrote it
/// @param dueAt until when something is promised; null for anything else
public record CustomerTold(
        UUID id,
        UUID caseId,
        UUID transactionId,
        UUID relationshipId,
        Telling telling,
        String by,
        String words,
        Map<String, String> texts,
        @Nullable Instant dueAt,
        Instant at)
        implements Event {

    public CustomerTold {
        texts = texts == null ? Map.of() : Map.copyOf(texts);
    }

    /// What kind of thing the team says to a customer.
    public enum Telling {
        /// They write; it is mailed.
        REPLY,
        /// They promise to do something.
        PROMISE,
        /// They have done what they promised.
        PROMISE_KEPT,
        /// They tell how it was put right; it is mailed.
        RESOLUTION,
        /// They tell what was done about a root cause that several had raised; it is mailed to
        /// those who want mail.
        FIX,
        /// A rule has them told something without a case, such as thanks; it is mailed to those who
        /// want mail.
        THANKS
    }
}
