package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.operationsservice.hook.event.Gist;
import io.howdidwedo.operationsservice.hook.event.HookEvent;
import io.howdidwedo.operationsservice.hook.event.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event on its way to one hook.
///
/// @param id of this event for this hook: its receiver gets it with each try
/// @param at when what it tells of came to be so
/// @param facts what it tells, as JSON
/// @param madeAt when it was taken in
/// @param tries how often it was tried since it was first to go, or was to go once more
/// @param dueAt when it is tried next; while somebody tries it, when another one may; null when it
///     is not to be tried
/// @param last what came of the last try; null before
/// @param replay what it was sent once more for; null when it was not
public record Delivery(
        UUID id,
        UUID hook,
        Kind kind,
        Instant at,
        Gist gist,
        String facts,
        Instant madeAt,
        DeliveryState state,
        int tries,
        @Nullable Instant dueAt,
        @Nullable Try last,
        @Nullable UUID replay) {

    /// Who tries one has so long before another one may: longer than a try can take.
    public static final Duration LEASE = Duration.ofMinutes(1);

    /// What has become of it.
    public enum DeliveryState {
        /// It is to be tried, for the first time or again.
        WAITING,
        /// The receiver has it.
        DELIVERED,
        /// It was tried for days.
        GIVEN_UP
    }

    /// What came of one try.
    ///
    /// @param status the receiver's; null when none came
    /// @param millis how long it took
    /// @param words the beginning of what the receiver answered, or why it was not reached
    public record Try(Instant at, @Nullable Integer status, long millis, String words) {}

    static Delivery of(Hook hook, HookEvent event, String facts, Instant now) {
        return new Delivery(
                DerivedId.of("hook-delivery", hook.id(), event.id()),
                hook.id(),
                event.kind(),
                event.at(),
                event.gist(),
                facts,
                now,
                DeliveryState.WAITING,
                0,
                now,
                null,
                null);
    }

    /// Somebody tries it now.
    public Delivery leased(Instant now) {
        return as(DeliveryState.WAITING, tries + 1, now.plus(LEASE), last);
    }

    /// It need not wait for its next try any longer.
    public Delivery hurried(Instant now) {
        return as(DeliveryState.WAITING, tries, now, last);
    }

    /// The receiver has it.
    Delivery delivered(Try tried) {
        return as(DeliveryState.DELIVERED, tries, null, tried);
    }

    /// The receiver does not have it; it is tried again at this time.
    ///
    /// @param again null: it is not
    Delivery missed(Try tried, @Nullable Instant again) {
        return again == null
                ? as(DeliveryState.GIVEN_UP, tries, null, tried)
                : as(DeliveryState.WAITING, tries, again, tried);
    }

    /// It is to go once more, under the same id.
    ///
    /// @param why what all that go for the same reason have in common
    public Delivery onceMore(UUID why, Instant now) {
        return new Delivery(
                id, hook, kind, at, gist, facts, madeAt, DeliveryState.WAITING, 0, now, last, why);
    }

    private Delivery as(
            DeliveryState newState, int newTries, @Nullable Instant due, @Nullable Try tried) {
        return new Delivery(
                id, hook, kind, at, gist, facts, madeAt, newState, newTries, due, tried, replay);
    }
}
