package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.event.HookEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Takes in what hooks are to be told of: one delivery for each hook and event, once, however often
/// it is heard. Nothing is posted by it, so that nobody who is slow to answer holds up what others
/// are told.
public final class TakingEvents {
    private final Hooks hooks;
    private final Deliveries deliveries;
    private final Bodies bodies;
    private final Runnable news;
    private final Clock clock;

    /// Takes events in for these hooks.
    ///
    /// @param news told when there is something to deliver
    public TakingEvents(
            Hooks hooks, Deliveries deliveries, Bodies bodies, Runnable news, Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.bodies = bodies;
        this.news = news;
        this.clock = clock;
    }

    /// Takes these in, in their order. What is told while a hook is off waits until it is on.
    public void take(List<HookEvent> events) {
        List<Delivery> wanted = new ArrayList<>();
        for (Hook hook : hooks.all()) {
            events.stream().filter(hook::wants).forEach(event -> wanted.add(of(hook, event)));
        }
        add(wanted);
    }

    /// Takes in one for a hook that has not asked for it: somebody tries it.
    ///
    /// @return what is on its way now
    public Delivery take(Hook hook, HookEvent event) {
        Delivery delivery = of(hook, event);
        add(List.of(delivery));
        return delivery;
    }

    private Delivery of(Hook hook, HookEvent event) {
        return Delivery.of(hook, event, bodies.facts(event.facts()), clock.instant());
    }

    private void add(List<Delivery> some) {
        if (!some.isEmpty()) {
            deliveries.add(some);
            news.run();
        }
    }
}
