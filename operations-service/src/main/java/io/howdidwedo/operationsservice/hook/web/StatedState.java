package io.howdidwedo.operationsservice.hook.web;

import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.check.StatedValues;
import org.jspecify.annotations.Nullable;

/// What has become of the deliveries that somebody asks for.
final class StatedState {
    private StatedState() {}

    /// The one that is stated, in any case of letters; null when none is.
    static @Nullable DeliveryState of(String state) {
        if (state.isBlank()) {
            return null;
        }
        Check check = new Check();
        DeliveryState read =
                new StatedValues(check)
                        .constant("state", state, DeliveryState.class, DeliveryState.WAITING);
        check.refuse();
        return read;
    }
}
