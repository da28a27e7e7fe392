package io.howdidwedo.operationsservice.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record that a service could not work off, as it lies in the dead letters of its topic.
///
/// @param partition of the topic it was in; null when that is not told
/// @param value null for a tombstone
/// @param headers as the record had them, without what is said about it as a dead letter
/// @param reason why it could not be worked off, in one sentence
/// @param since when it became a dead letter
@SuppressWarnings("ArrayRecordComponent") // bytes on their way back; nobody compares them
public record DeadLetter(
        Place place,
        @Nullable Integer partition,
        @Nullable String key,
        byte @Nullable [] value,
        List<Head> headers,
        String reason,
        Instant since) {
    private static final String CONTENT_TYPE = "content-type";
    private static final String TYPE = "ce_type";

    public DeadLetter {
        headers = List.copyOf(headers);
    }

    /// Where a dead letter lies.
    ///
    /// @param topic the one it came from, not that of its dead letters
    /// @param offset in the dead letters of that topic
    public record Place(String topic, long offset) {
        private static final char AT = '@';

        /// As it stands in addresses: `responses@12`.
        public String word() {
            return topic + AT + offset;
        }

        /// The place that is written so; empty when it is none.
        public static Optional<Place> of(String word) {
            int at = word.lastIndexOf(AT);
            String offset = word.substring(at + 1);
            return at > 0 && offset.matches("0|[1-9]\\d{0,17}")
                    ? Optional.of(new Place(word.substring(0, at), Long.parseLong(offset)))
                    : Optional.empty();
        }

        /// The id under which it is kept what was done with it.
        public UUID id() {
            return DerivedId.of("dead-letter", topic, offset);
        }
    }

    /// A header of a record.
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    public record Head(String name, byte[] value) {
        /// What it says, where it is text.
        public String text() {
            return new String(value, UTF_8);
        }
    }

    /// Its value as text; empty for a tombstone.
    public String text() {
        return value == null ? "" : new String(value, UTF_8);
    }

    /// Whether its value is text, so that it can be shown and mended.
    public boolean isText() {
        return value == null || Arrays.equals(value, text().getBytes(UTF_8));
    }

    /// Its value with what people said and who they are covered up: values of fields that never
    /// tell of a person stay, and so does its shape.
    public String masked() {
        return Masking.of(text());
    }

    /// What kind of event it says it is; empty when it does not say.
    public String type() {
        return head(TYPE);
    }

    /// How its value is written; empty when that is not told.
    public String contentType() {
        return head(CONTENT_TYPE);
    }

    private String head(String name) {
        return headers.stream()
                .filter(head -> head.name().equals(name))
                .map(Head::text)
                .findFirst()
                .orElse("");
    }

    /// The same with another value, written another way.
    public DeadLetter mended(String text, String contentType) {
        List<Head> mended = new ArrayList<>(headers);
        mended.removeIf(head -> head.name().equals(CONTENT_TYPE));
        if (!contentType.isBlank()) {
            mended.add(new Head(CONTENT_TYPE, contentType.strip().getBytes(UTF_8)));
        }
        return new DeadLetter(place, partition, key, text.getBytes(UTF_8), mended, reason, since);
    }
}
