package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.event.Facts;

/// Bodies that are easy to read in tests.
public final class PlainBodies implements Bodies {
    @Override
    public String facts(Facts facts) {
        return facts.toString();
    }

    @Override
    public String body(Hook hook, Delivery delivery) {
        return delivery.kind().word() + " " + delivery.facts();
    }
}
