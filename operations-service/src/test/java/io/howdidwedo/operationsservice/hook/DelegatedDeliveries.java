package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Deliveries kept by others, for tests in which something of that goes wrong.
interface DelegatedDeliveries extends Deliveries {
    Deliveries kept();

    @Override
    default void add(Collection<Delivery> some) {
        kept().add(some);
    }

    @Override
    default Optional<Delivery> find(UUID id) {
        return kept().find(id);
    }

    @Override
    default List<Delivery> lease(UUID hook, Instant now, int most) {
        return kept().lease(hook, now, most);
    }

    @Override
    default Optional<Delivery> change(UUID id, UnaryOperator<Delivery> step) {
        return kept().change(id, step);
    }

    @Override
    default List<Delivery> latest(
            UUID hook, @Nullable DeliveryState state, @Nullable Instant before, int most) {
        return kept().latest(hook, state, before, most);
    }

    @Override
    default Map<DeliveryState, Long> count(UUID hook) {
        return kept().count(hook);
    }

    @Override
    default Map<DeliveryState, Long> countReplay(UUID replay) {
        return kept().countReplay(replay);
    }

    @Override
    default long replay(UUID hook, Instant from, Instant until, UUID why, Instant now) {
        return kept().replay(hook, from, until, why, now);
    }

    @Override
    default void hurry(UUID hook, Instant now) {
        kept().hurry(hook, now);
    }

    @Override
    default void forget(UUID hook) {
        kept().forget(hook);
    }

    @Override
    default void forgetBefore(Instant instant) {
        kept().forgetBefore(instant);
    }
}
