package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Deliveries;
import io.howdidwedo.operationsservice.hook.Delivery;
import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.operationsservice.hook.HookState.Off;
import io.howdidwedo.operationsservice.hook.HookState.On;
import io.howdidwedo.operationsservice.hook.HookState.Why;
import io.howdidwedo.servicekit.identity.Caller;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/// A hook in the list.
///
/// @param host where it leads
/// @param state in words
/// @param well whether it is on and things come through
/// @param off whether somebody switched it off
/// @param last when it was tried last; empty when it was not
/// @param waiting how much is to be posted
record HookLine(
        UUID id,
        String name,
        String host,
        String state,
        boolean well,
        boolean off,
        String last,
        long waiting) {

    static HookLine of(Hook hook, Deliveries deliveries, Caller caller) {
        List<Delivery> latest = deliveries.latest(hook.id(), null, null, 1);
        Delivery.Try last = latest.isEmpty() ? null : latest.getFirst().last();
        return new HookLine(
                hook.id(),
                hook.wish().name(),
                String.valueOf(URI.create(hook.wish().address()).getHost()),
                HookWords.state(hook.state()),
                hook.state() instanceof On on && on.failingSince() == null,
                hook.state() instanceof Off off && off.why() == Why.BY_HAND,
                last == null ? "" : HookWords.time(last.at(), caller),
                deliveries.count(hook.id()).getOrDefault(DeliveryState.WAITING, 0L));
    }
}
