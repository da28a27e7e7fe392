package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.operationsservice.hook.Hook;
import io.howdidwedo.servicekit.identity.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One hook with what it was posted.
///
/// @param next where the list goes on; null at its end
/// @param counts how many there are, by what has become of them
/// @param state only these are shown; null: all
/// @param said what has just been done; empty: nothing
/// @param replay how far what is told once more has come; empty when nothing is
record HookPage(
        Hook hook,
        List<DeliveryLine> lines,
        @Nullable Instant next,
        Map<DeliveryState, Long> counts,
        @Nullable DeliveryState state,
        String said,
        Map<DeliveryState, Long> replay,
        HookWords told,
        Caller caller) {

    long count(DeliveryState which) {
        return counts.getOrDefault(which, 0L);
    }

    long all() {
        return sum(counts);
    }

    /// Whether anything is under way, so that the page has to look again.
    boolean isMoving() {
        return hook.isOn() && count(DeliveryState.WAITING) > 0;
    }

    long replayed() {
        return sum(replay) - replay.getOrDefault(DeliveryState.WAITING, 0L);
    }

    long toReplay() {
        return sum(replay);
    }

    private static long sum(Map<DeliveryState, Long> some) {
        return some.values().stream().mapToLong(Long::longValue).sum();
    }
}
