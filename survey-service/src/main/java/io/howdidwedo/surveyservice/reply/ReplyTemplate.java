package io.howdidwedo.surveyservice.reply;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What a reply begins with; whoever writes it changes it as they see fit.
///
/// @param id in small letters and hyphens
/// @param name what staff read
/// @param text by BCP 47 language; `{offering}` and `{day}` stand for what the reply is about
/// @param inUse whether it is offered
public record ReplyTemplate(
        String id, String name, Map<String, String> text, boolean inUse, Instant createdAt) {

    public ReplyTemplate {
        text = Map.copyOf(text);
    }

    /// The key a template with this id is kept under.
    public static UUID keyOf(String id) {
        return DerivedId.of("reply-template", id);
    }

    /// The key it is kept under.
    public UUID key() {
        return keyOf(id);
    }
}
