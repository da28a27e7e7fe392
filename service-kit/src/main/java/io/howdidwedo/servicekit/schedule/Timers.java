package io.howdidwedo.servicekit.schedule;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.topic.Topics;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Says what timers are set and cancelled, as events for an outbox. A timer's id is made of what
/// it is for, so that setting it again moves it.
public final class Timers {
    private Timers() {}

    /// The id of the timer for this purpose, subject and occasion.
    public static String id(TimerPurpose purpose, UUID subject, int occasion) {
        return purpose.name().toLowerCase(java.util.Locale.ROOT) + "/" + subject + "/" + occasion;
    }

    /// Fires at the instant given, or at once when it is past; about no single customer.
    ///
    /// @param subject id of what it is about, by purpose
    /// @param occasion which of several of its kind for the subject
    /// @param now when it is set
    public static OutgoingEvent set(
            TimerPurpose purpose, UUID subject, int occasion, Instant dueAt, Instant now) {
        return set(purpose, subject, null, null, occasion, dueAt, now);
    }

    /// Fires at the instant given, or at once when it is past.
    ///
    /// @param subject id of what it is about: transaction, invitation or case, by purpose
    /// @param occasion which of several of its kind for the subject
    /// @param now when it is set
    public static OutgoingEvent set(
            TimerPurpose purpose,
            UUID subject,
            @Nullable UUID transactionId,
            @Nullable UUID relationshipId,
            int occasion,
            Instant dueAt,
            Instant now) {
        String id = id(purpose, subject, occasion);
        return OutgoingEvent.of(
                DerivedId.of("timer-set", id, dueAt),
                id,
                now,
                new TimerSet(
                        id,
                        dueAt,
                        new TimerFired(
                                id,
                                purpose,
                                subject,
                                transactionId,
                                relationshipId,
                                occasion,
                                dueAt)));
    }

    /// Takes the timer back; one that has fired stays fired.
    public static OutgoingEvent cancel(
            TimerPurpose purpose, UUID subject, int occasion, Instant now) {
        String id = id(purpose, subject, occasion);
        return OutgoingEvent.tombstone(
                DerivedId.of("timer-cancelled", id), Topics.SCHEDULE, id, now);
    }
}
