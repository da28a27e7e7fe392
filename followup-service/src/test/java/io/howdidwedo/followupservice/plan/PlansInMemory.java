package io.howdidwedo.followupservice.plan;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// Plans in memory, with all timers they set and took back.
final class PlansInMemory implements Plans {
    final List<OutgoingEvent> timers = new ArrayList<>();
    private final Map<UUID, Plan> plans = new HashMap<>();

    @Override
    public void add(Plan.Step first) {
        if (plans.putIfAbsent(first.plan().transactionId(), first.plan()) == null) {
            timers.addAll(first.timers());
        }
    }

    @Override
    public Plan change(UUID transactionId, Plan otherwise, Function<Plan, Plan.Step> step) {
        Plan before = plans.getOrDefault(transactionId, otherwise);
        Plan.Step next = step.apply(before);
        if (!next.plan().equals(before)) {
            plans.put(transactionId, next.plan());
            timers.addAll(next.timers());
        }
        return next.plan();
    }
}
