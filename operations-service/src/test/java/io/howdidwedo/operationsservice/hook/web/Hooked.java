package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.DeliveriesInMemory;
import io.howdidwedo.operationsservice.hook.HookAddresses;
import io.howdidwedo.operationsservice.hook.HooksInMemory;
import io.howdidwedo.operationsservice.hook.KeepingHooks;
import io.howdidwedo.operationsservice.hook.PlainBodies;
import io.howdidwedo.operationsservice.hook.SomeHook;
import io.howdidwedo.operationsservice.hook.TakingEvents;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.testsupport.SettableClock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Hooks in memory behind their pages and routes.
final class Hooked {
    static final String SECRET = "whsec_made-for-";

    final SettableClock clock = new SettableClock(SomeHook.MADE);
    final HooksInMemory hooks = new HooksInMemory();
    final DeliveriesInMemory deliveries = new DeliveriesInMemory();
    final TakingEvents taking =
            new TakingEvents(hooks, deliveries, new PlainBodies(), () -> {}, clock);
    private final AtomicInteger ids = new AtomicInteger();
    final KeepingHooks keeping =
            new KeepingHooks(
                    hooks,
                    deliveries,
                    taking,
                    () -> {},
                    () -> new UUID(5, ids.incrementAndGet()),
                    () -> SECRET + ids.get(),
                    clock);
    private final HookAddresses addresses =
            address ->
                    address.startsWith("https://") ? null : Told.asItIs("must start with https://");
    private final Templates templates =
            new Templates(getClass().getClassLoader(), "io.howdidwedo.operationsservice");
    private final StaffPages pages =
            new StaffPages(new PageSettings("Shop", "https://feedback.example.org"));

    HookApi api() {
        return new HookApi(keeping, deliveries, addresses, clock);
    }

    HooksController page() {
        return new HooksController(keeping, deliveries, addresses, pages, templates, clock);
    }

    HookLogController log() {
        return new HookLogController(keeping, deliveries, pages, templates, clock);
    }
}
