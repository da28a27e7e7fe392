package io.howdidwedo.operationsservice.hook;

import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Deliveries that are kept for as long as a test runs.
public final class DeliveriesInMemory implements Deliveries {
    private static final Comparator<Delivery> NEWEST =
            Comparator.comparing(Delivery::madeAt).thenComparing(Delivery::id).reversed();

    private final Map<UUID, Delivery> all = new HashMap<>();

    @Override
    public synchronized void add(Collection<Delivery> some) {
        some.forEach(one -> all.putIfAbsent(one.id(), one));
    }

    @Override
    public synchronized Optional<Delivery> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public synchronized List<Delivery> lease(UUID hook, Instant now, int most) {
        List<Delivery> leased = new ArrayList<>();
        to(hook, one -> one.dueAt() != null && !one.dueAt().isAfter(now))
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.dueAt())))
                .limit(most)
                .forEach(one -> leased.add(one.leased(now)));
        leased.forEach(one -> all.put(one.id(), one));
        return leased;
    }

    @Override
    public synchronized Optional<Delivery> change(UUID id, UnaryOperator<Delivery> step) {
        return Optional.ofNullable(all.computeIfPresent(id, (_, before) -> step.apply(before)));
    }

    @Override
    public synchronized List<Delivery> latest(
            UUID hook, @Nullable DeliveryState state, @Nullable Instant before, int most) {
        return to(hook, one -> state == null || one.state() == state)
                .filter(one -> before == null || one.madeAt().isBefore(before))
                .sorted(NEWEST)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Map<DeliveryState, Long> count(UUID hook) {
        return to(hook, _ -> true)
                .collect(Collectors.groupingBy(Delivery::state, Collectors.counting()));
    }

    @Override
    public synchronized Map<DeliveryState, Long> countReplay(UUID replay) {
        return all.values().stream()
                .filter(one -> replay.equals(one.replay()))
                .collect(Collectors.groupingBy(Delivery::state, Collectors.counting()));
    }

    @Override
    public synchronized long replay(UUID hook, Instant from, Instant until, UUID why, Instant now) {
        List<Delivery> some =
                to(hook, one -> !one.at().isBefore(from) && one.at().isBefore(until)).toList();
        some.forEach(one -> all.put(one.id(), one.onceMore(why, now)));
        return some.size();
    }

    @Override
    public synchronized void hurry(UUID hook, Instant now) {
        Instant leased = now.plus(Delivery.LEASE);
        to(hook, one -> one.dueAt() != null && one.dueAt().isAfter(leased))
                .toList()
                .forEach(one -> all.put(one.id(), one.hurried(now)));
    }

    private Stream<Delivery> to(UUID hook, Predicate<Delivery> which) {
        return all.values().stream().filter(one -> one.hook().equals(hook)).filter(which);
    }

    @Override
    public synchronized void forget(UUID hook) {
        all.values().removeIf(one -> one.hook().equals(hook));
    }

    @Override
    public synchronized void forgetBefore(Instant instant) {
        all.values().removeIf(one -> one.madeAt().isBefore(instant));
    }
}
