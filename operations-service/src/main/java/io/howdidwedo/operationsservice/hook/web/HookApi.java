package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Deliveries;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.Hook.HookWish;
import io.howdidwedo.operationsservice.hook.HookAddresses;
import io.howdidwedo.operationsservice.hook.KeepingHooks;
import io.howdidwedo.operationsservice.hook.web.HookViews.DeliveryList;
import io.howdidwedo.operationsservice.hook.web.HookViews.DeliveryView;
import io.howdidwedo.operationsservice.hook.web.HookViews.HookForm;
import io.howdidwedo.operationsservice.hook.web.HookViews.HookList;
import io.howdidwedo.operationsservice.hook.web.HookViews.HookView;
import io.howdidwedo.operationsservice.hook.web.HookViews.MadeView;
import io.howdidwedo.operationsservice.hook.web.HookViews.ReplayForm;
import io.howdidwedo.operationsservice.hook.web.HookViews.ReplayView;
import io.howdidwedo.operationsservice.hook.web.HookViews.SecretView;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Hooks over HTTP.
@RestController
final class HookApi {
    private static final int MOST = 200;

    private final KeepingHooks hooks;
    private final Deliveries deliveries;
    private final HookAddresses addresses;
    private final Clock clock;

    HookApi(KeepingHooks hooks, Deliveries deliveries, HookAddresses addresses, Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// Tells all webhooks of the caller's teams, the oldest first.
    @GetMapping("/api/webhooks")
    HookList all(Caller caller) {
        return new HookList(hooks.all(caller.within()).stream().map(this::view).toList());
    }

    /// Tells one webhook, with how much waits for it.
    ///
    /// @param id of the webhook
    @GetMapping("/api/webhooks/{id}")
    HookView one(@PathVariable UUID id, Caller caller) {
        return view(find(id, caller));
    }

    private HookView view(Hook hook) {
        return HookView.of(hook, deliveries.count(hook.id()));
    }

    /// Makes a webhook. Its secret is told this once.
    @PostMapping("/api/webhooks")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MadeView> make(@RequestBody HookForm form, Caller caller) {
        Hook made = hooks.add(read(form, caller), caller.name());
        if (Boolean.FALSE.equals(form.on())) {
            made = hooks.turn(made.id(), false, caller.within()).orElse(made);
        }
        return ResponseEntity.created(URI.create("/api/webhooks/" + made.id()))
                .cacheControl(CacheControl.noStore())
                .body(new MadeView(view(made), made.secret().now()));
    }

    /// Replaces what is stated of a webhook; its secret stays. What was to be posted while it was
    /// off is posted when it is on again.
    ///
    /// @param id of the webhook
    @PutMapping("/api/webhooks/{id}")
    HookView change(@PathVariable UUID id, @RequestBody HookForm form, Caller caller) {
        HookWish wish = read(form, caller);
        Hook before = find(id, caller);
        boolean on = Objects.requireNonNullElse(form.on(), before.isOn());
        return view(
                hooks.change(id, wish, on, caller.within()).orElseThrow(() -> nothingUnder(id)));
    }

    private HookWish read(HookForm form, Caller caller) {
        Check check = new Check();
        HookWish wish = form.stated().read(check, addresses, caller);
        check.refuse();
        return wish;
    }

    /// Takes a webhook out, with all that was to be posted to it.
    ///
    /// @param id of the webhook
    @DeleteMapping("/api/webhooks/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, Caller caller) {
        if (!hooks.remove(id, caller.within())) {
            throw nothingUnder(id);
        }
    }

    /// Gives a webhook another secret, told this once. The one before signs, too, for 24 hours.
    ///
    /// @param id of the webhook
    @PostMapping("/api/webhooks/{id}/rotate")
    ResponseEntity<SecretView> rotate(@PathVariable UUID id, Caller caller) {
        Hook rotated = hooks.rotate(id, caller.within()).orElseThrow(() -> nothingUnder(id));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new SecretView(rotated.secret().now(), rotated.secret().beforeUntil()));
    }

    /// Posts a `webhook.test` to a webhook that is on.
    ///
    /// @param id of the webhook
    @PostMapping("/api/webhooks/{id}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView test(@PathVariable UUID id, Caller caller) {
        if (!find(id, caller).isOn()) {
            throw new Conflict("The webhook is off: switch it on first.", List.of());
        }
        return hooks.test(id, caller.name(), caller.within())
                .map(DeliveryView::of)
                .orElseThrow(() -> nothingUnder(id));
    }

    /// Tells what is or was posted to a webhook within 30 days, the newest first.
    ///
    /// @param id of the webhook
    /// @param state only those that are `waiting`, `delivered` or `given_up`
    /// @param before only those taken in before
    /// @param limit how many at most, up to 200
    @GetMapping("/api/webhooks/{id}/deliveries")
    DeliveryList deliveries(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "must be from 1 to " + MOST);
        }
        Hook hook = find(id, caller);
        return new DeliveryList(
                deliveries.latest(hook.id(), StatedState.of(state), before, limit).stream()
                        .map(DeliveryView::of)
                        .toList());
    }

    /// Tells what became of one delivery.
    ///
    /// @param id of the webhook
    /// @param delivery its `webhook-id`
    @GetMapping("/api/webhooks/{id}/deliveries/{delivery}")
    DeliveryView delivery(@PathVariable UUID id, @PathVariable UUID delivery, Caller caller) {
        return hooks.delivery(id, delivery, caller.within())
                .map(DeliveryView::of)
                .orElseThrow(() -> new NotFound("delivery", delivery));
    }

    /// Posts a delivery once more, under the same `webhook-id`.
    ///
    /// @param id of the webhook
    /// @param delivery its `webhook-id`
    @PostMapping("/api/webhooks/{id}/deliveries/{delivery}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView replayOne(@PathVariable UUID id, @PathVariable UUID delivery, Caller caller) {
        return hooks.replay(id, delivery, caller.within())
                .map(DeliveryView::of)
                .orElseThrow(() -> new NotFound("delivery", delivery));
    }

    /// Posts once more all that tells of what came to be so in a span of time, under the same
    /// `webhook-id`s.
    ///
    /// @param id of the webhook
    @PostMapping("/api/webhooks/{id}/replays")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReplayView replay(@PathVariable UUID id, @RequestBody ReplayForm form, Caller caller) {
        Instant until = Objects.requireNonNullElseGet(form.until(), clock::instant);
        Instant from = form.from();
        if (from == null || !from.isBefore(until)) {
            throw new InvalidInput("from", "is required, and must be before until");
        }
        return hooks.replay(id, from, until, caller.within())
                .map(replay -> ReplayView.of(replay.id(), deliveries.countReplay(replay.id())))
                .orElseThrow(() -> nothingUnder(id));
    }

    /// Tells how far a replay has come.
    ///
    /// @param id of the webhook
    /// @param replay as it was answered when it was asked for
    @GetMapping("/api/webhooks/{id}/replays/{replay}")
    ReplayView progress(@PathVariable UUID id, @PathVariable UUID replay, Caller caller) {
        var _ = find(id, caller);
        return ReplayView.of(replay, deliveries.countReplay(replay));
    }

    private Hook find(UUID id, Caller caller) {
        return hooks.find(id, caller.within()).orElseThrow(() -> nothingUnder(id));
    }

    private static NotFound nothingUnder(UUID id) {
        return new NotFound("webhook", id);
    }
}
