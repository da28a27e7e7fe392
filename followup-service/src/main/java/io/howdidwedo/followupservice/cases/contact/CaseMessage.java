package io.howdidwedo.followupservice.cases.contact;

import io.howdidwedo.contracts.cases.CustomerTold.Telling;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was said between the team and the customer of a case.
///
/// @param telling what kind of thing the team said; null: the customer said it
/// @param by name of who said it
/// @param texts the same by BCP 47 language; empty when somebody wrote it
/// @param dueAt until when something was promised; null for anything else
public record CaseMessage(
        UUID id,
        @Nullable Telling telling,
        String by,
        String words,
        Map<String, String> texts,
        @Nullable Instant dueAt,
        Instant at) {

    public CaseMessage {
        texts = texts == null ? Map.of() : Map.copyOf(texts);
    }

    public CaseMessage withoutWords() {
        return new CaseMessage(id, telling, by, "", Map.of(), dueAt, at);
    }

    /// Whether the customer said it.
    public boolean isCustomers() {
        return telling == null;
    }
}
