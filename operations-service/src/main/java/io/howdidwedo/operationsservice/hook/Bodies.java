package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.event.Facts;

/// What is posted, as JSON.
public interface Bodies {
    /// The facts of an event, as they are kept until it is posted.
    String facts(Facts facts);

    /// The whole body, in the hook's shape.
    String body(Hook hook, Delivery delivery);
}
