package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Delivery;
import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.Hook.HookWish;
import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.operationsservice.hook.HookState.On;
import io.howdidwedo.operationsservice.hook.HookState.Why;
import io.howdidwedo.operationsservice.hook.Shape;
import io.howdidwedo.operationsservice.hook.event.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hooks and what they are posted, as programs send and read them.
final class HookViews {
    private HookViews() {}

    /// What is stated of a webhook. What is told beside it may be sent back and is not looked at.
    ///
    /// @param url where it is posted to
    /// @param shape what is posted: `standard` unless stated
    /// @param kinds what it is told of
    /// @param teams whose it is told of; none: of all
    /// @param past whether it is told of what is brought in from the past, too
    /// @param contact mail address of who is told when it is switched off by itself
    /// @param language of sentences and of that mail: `en`, `de`, `pt` or `es`
    /// @param on whether it is posted to
    record HookForm(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String url,
            @Nullable String shape,
            @Nullable List<String> kinds,
            @Nullable List<String> teams,
            @Nullable Boolean past,
            @Nullable String contact,
            @Nullable String language,
            @Nullable Boolean on,
            @Nullable String offBecause,
            @Nullable Instant offSince,
            @Nullable Instant failingSince,
            @Nullable String madeBy,
            @Nullable Instant createdAt,
            @Nullable Counts deliveries) {

        StatedHook stated() {
            return new StatedHook(
                    name,
                    url,
                    shape,
                    Objects.requireNonNullElse(kinds, List.of()),
                    Objects.requireNonNullElse(teams, List.of()),
                    Boolean.TRUE.equals(past),
                    contact,
                    language);
        }
    }

    /// How many deliveries there are, by what has become of them.
    ///
    /// @param waiting to be tried, for the first time or again
    /// @param delivered within 30 days
    /// @param givenUp after ten tries in three days
    record Counts(long waiting, long delivered, long givenUp) {
        static Counts of(Map<DeliveryState, Long> many) {
            return new Counts(
                    many.getOrDefault(DeliveryState.WAITING, 0L),
                    many.getOrDefault(DeliveryState.DELIVERED, 0L),
                    many.getOrDefault(DeliveryState.GIVEN_UP, 0L));
        }
    }

    /// A webhook.
    ///
    /// @param url where it is posted to
    /// @param shape what is posted
    /// @param kinds what it is told of
    /// @param teams whose it is told of; none: of all
    /// @param past whether it is told of what is brought in from the past, too
    /// @param contact mail address of who is told when it is switched off by itself
    /// @param language of sentences and of that mail
    /// @param on whether it is posted to
    /// @param offBecause why it is off
    /// @param failingSince since when nothing comes through
    record HookView(
            UUID id,
            String name,
            String url,
            Shape shape,
            List<String> kinds,
            List<String> teams,
            boolean past,
            @Nullable String contact,
            String language,
            boolean on,
            @Nullable Why offBecause,
            @Nullable Instant offSince,
            @Nullable Instant failingSince,
            String madeBy,
            Instant createdAt,
            Counts deliveries) {

        static HookView of(Hook hook, Map<DeliveryState, Long> many) {
            HookWish wish = hook.wish();
            Off off = hook.state() instanceof Off is ? is : null;
            return new HookView(
                    hook.id(),
                    wish.name(),
                    wish.address(),
                    wish.shape(),
                    wish.kinds().stream().map(Kind::word).toList(),
                    wish.teams(),
                    wish.past(),
                    wish.contact(),
                    wish.language(),
                    hook.isOn(),
                    off == null ? null : off.why(),
                    off == null ? null : off.since(),
                    hook.state() instanceof On on ? on.failingSince() : null,
                    hook.madeBy(),
                    hook.createdAt(),
                    Counts.of(many));
        }
    }

    /// All webhooks.
    record HookList(List<HookView> items) {}

    /// A webhook that was just made.
    ///
    /// @param secret what is posted to it is signed with
    record MadeView(HookView webhook, String secret) {}

    /// A new secret.
    ///
    /// @param formerUntil until when the one before signs, too
    record SecretView(String secret, @Nullable Instant formerUntil) {}

    /// One event on its way to one webhook.
    ///
    /// @param id the `webhook-id` that its receiver gets with each try
    /// @param type what it tells of
    /// @param at when that came to be so
    /// @param tries how often it was tried
    /// @param nextTryAt when it is tried next
    /// @param lastTryAt when it was tried last
    /// @param status the receiver's answer to the last try
    /// @param answer the beginning of what it said, or why it was not reached
    record DeliveryView(
            UUID id,
            String type,
            Instant at,
            DeliveryState state,
            int tries,
            @Nullable Instant nextTryAt,
            @Nullable Instant lastTryAt,
            @Nullable Integer status,
            @Nullable String answer) {

        static DeliveryView of(Delivery delivery) {
            Delivery.Try last = delivery.last();
            return new DeliveryView(
                    delivery.id(),
                    delivery.kind().word(),
                    delivery.at(),
                    delivery.state(),
                    delivery.tries(),
                    delivery.dueAt(),
                    last == null ? null : last.at(),
                    last == null ? null : last.status(),
                    last == null ? null : last.words());
        }
    }

    /// What is or was posted to a webhook.
    record DeliveryList(List<DeliveryView> items) {}

    /// A span of time to be told of once more.
    ///
    /// @param from the first instant of it
    /// @param until the first instant after it; now unless stated
    record ReplayForm(@Nullable Instant from, @Nullable Instant until) {}

    /// How far a replay has come.
    record ReplayView(UUID id, Counts deliveries) {
        static ReplayView of(UUID id, Map<DeliveryState, Long> many) {
            return new ReplayView(id, Counts.of(many));
        }
    }
}
