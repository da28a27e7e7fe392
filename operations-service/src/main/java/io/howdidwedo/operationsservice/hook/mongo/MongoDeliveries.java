package io.howdidwedo.operationsservice.hook.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.operationsservice.hook.Deliveries;
import io.howdidwedo.operationsservice.hook.Delivery;
import io.howdidwedo.operationsservice.hook.Delivery.DeliveryState;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Aggregates.Next;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Deliveries in the collection `hook_deliveries`. What is due is found by an index of hook and
/// due time: those that are not to be tried have none.
final class MongoDeliveries implements Deliveries {
    /// So many are changed at once when many go once more.
    private static final int SET = 500;

    private final Aggregates<Delivery> deliveries;

    /// Those in this database.
    MongoDeliveries(MongoDatabase database, OutboxRelay relay) {
        this.deliveries =
                new Aggregates<>(database, relay, "hook_deliveries", Delivery.class)
                        .indexed("hook", "dueAt")
                        .listed("hook", "madeAt")
                        .listed("hook", "state", "madeAt")
                        .indexed("hook", "at")
                        .indexed("replay")
                        .indexed("madeAt");
    }

    @Override
    public void add(Collection<Delivery> some) {
        var _ = deliveries.insertAll(some.stream().map(MongoDeliveries::quietly).toList());
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return deliveries.find(id).map(Versioned::state);
    }

    @Override
    public List<Delivery> lease(UUID hook, Instant now, int most) {
        List<Next<Delivery>> leased = new ArrayList<>();
        for (Versioned<Delivery> due : due(hook, now, most)) {
            leased.add(new Next<>(due.version(), quietly(due.state().leased(now))));
        }
        Set<UUID> othersWereQuicker = deliveries.saveAll(leased);
        return leased.stream()
                .map(next -> next.change().state())
                .filter(one -> !othersWereQuicker.contains(one.id()))
                .toList();
    }

    private List<Versioned<Delivery>> due(UUID hook, Instant now, int most) {
        return deliveries.list(
                new Document("state.hook", hook)
                        .append("state.dueAt", new Document("$lte", Date.from(now))),
                new Document("state.dueAt", 1),
                most);
    }

    @Override
    public Optional<Delivery> change(UUID id, UnaryOperator<Delivery> step) {
        return deliveries.change(id, before -> quietly(step.apply(before)));
    }

    @Override
    public List<Delivery> latest(
            UUID hook, @Nullable DeliveryState state, @Nullable Instant before, int most) {
        Document filter = new Document("state.hook", hook);
        if (state != null) {
            filter.append("state.state", state.name());
        }
        if (before != null) {
            filter.append("state.madeAt", new Document("$lt", Date.from(before)));
        }
        return deliveries
                .list(filter, new Document("state.madeAt", -1).append("_id", -1), most)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Map<DeliveryState, Long> count(UUID hook) {
        return byState(new Document("state.hook", hook));
    }

    @Override
    public Map<DeliveryState, Long> countReplay(UUID replay) {
        return byState(new Document("state.replay", replay));
    }

    private Map<DeliveryState, Long> byState(Document filter) {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        deliveries
                .countBy(filter, "state")
                .forEach((state, many) -> counts.put(DeliveryState.valueOf(state), many));
        return counts;
    }

    @Override
    public long replay(UUID hook, Instant from, Instant until, UUID why, Instant now) {
        Document span = new Document("$gte", Date.from(from)).append("$lt", Date.from(until));
        return changeEach(
                new Document("state.hook", hook).append("state.at", span),
                one -> one.onceMore(why, now));
    }

    @Override
    public void hurry(UUID hook, Instant now) {
        Document later = new Document("$gt", Date.from(now.plus(Delivery.LEASE)));
        var _ =
                changeEach(
                        new Document("state.hook", hook).append("state.dueAt", later),
                        one -> one.dueAt() == null ? one : one.hurried(now));
    }

    /// @return how many
    private long changeEach(Document filter, UnaryOperator<Delivery> step) {
        List<UUID> ids = new ArrayList<>();
        deliveries.each(filter, null, found -> ids.add(found.id()));
        for (int at = 0; at < ids.size(); at += SET) {
            var _ =
                    deliveries.changeAll(
                            ids.subList(at, Math.min(at + SET, ids.size())),
                            (_, one) -> one == null ? null : quietly(step.apply(one)));
        }
        return ids.size();
    }

    @Override
    public void forget(UUID hook) {
        deliveries.deleteAll(new Document("state.hook", hook));
    }

    @Override
    public void forgetBefore(Instant instant) {
        deliveries.deleteAll(new Document("state.madeAt", new Document("$lt", Date.from(instant))));
    }

    private static Change<Delivery> quietly(Delivery delivery) {
        return new Change<>(delivery.id(), delivery, List.of());
    }
}
