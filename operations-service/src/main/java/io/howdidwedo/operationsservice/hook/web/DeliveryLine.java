package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Delivery;
import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.servicekit.identity.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A delivery in the list.
///
/// @param what it tells of
/// @param at when that came to be so
/// @param status the receiver's; null when none came
/// @param answer the beginning of what it said, or why it was not reached; empty before a try
/// @param next when it is tried next; empty when it is not
record DeliveryLine(
        UUID id,
        String what,
        String at,
        DeliveryState state,
        int tries,
        @Nullable Integer status,
        String answer,
        String next) {

    static DeliveryLine of(Delivery delivery, Caller caller) {
        Delivery.Try last = delivery.last();
        return new DeliveryLine(
                delivery.id(),
                delivery.kind().label(),
                HookWords.time(delivery.at(), caller),
                delivery.state(),
                delivery.tries(),
                last == null ? null : last.status(),
                last == null ? "" : last.words(),
                delivery.dueAt() == null ? "" : HookWords.time(delivery.dueAt(), caller));
    }
}
