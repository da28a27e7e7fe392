package io.howdidwedo.operationsservice.deadletter;

import io.howdidwedo.contracts.event.DerivedId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All dead letters of a topic being sent back, as far as that has come; of each topic the last
/// time is kept.
///
/// @param createdAt when it began
/// @param next the offset it goes on at
/// @param until behind the last one that was there when it began
/// @param sentBack how many were sent back so far
/// @param left how many could not be understood this time either, and wait on
/// @param endedAt null while it goes on
public record Replay(
        UUID id,
        String topic,
        String by,
        Instant createdAt,
        long next,
        long until,
        int sentBack,
        int left,
        @Nullable Instant endedAt) {

    /// One that has not sent back anything yet.
    static Replay beginning(String topic, String by, Instant now, DeadLetters.Span span) {
        return new Replay(idOf(topic), topic, by, now, span.from(), span.until(), 0, 0, null);
    }

    /// The id of the one of a topic.
    static UUID idOf(String topic) {
        return DerivedId.of("dead-letter-replay", topic);
    }

    /// Whether it goes on.
    public boolean goesOn() {
        return endedAt == null;
    }

    /// Further on by so many.
    Replay further(long nextOffset, int more, int moreLeft) {
        return new Replay(
                id,
                topic,
                by,
                createdAt,
                nextOffset,
                until,
                sentBack + more,
                left + moreLeft,
                null);
    }

    /// At its end.
    Replay ended(Instant now) {
        return new Replay(id, topic, by, createdAt, until, until, sentBack, left, now);
    }
}
