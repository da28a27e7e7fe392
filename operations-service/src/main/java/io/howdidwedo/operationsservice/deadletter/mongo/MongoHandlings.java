package io.howdidwedo.operationsservice.deadletter.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.operationsservice.deadletter.DeadLetter.Place;
import io.howdidwedo.operationsservice.deadletter.Handling;
import io.howdidwedo.operationsservice.deadletter.Handlings;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// What was done, in the collection `dead_letter_handlings`.
final class MongoHandlings implements Handlings {
    private static final Document DONE = new Document("state.done", true);

    private final Aggregates<Handling> handlings;

    /// What was done, in this database.
    MongoHandlings(MongoDatabase database, OutboxRelay relay) {
        this.handlings =
                new Aggregates<>(database, relay, "dead_letter_handlings", Handling.class)
                        .indexed("done", "changedAt")
                        .indexed("topic", "offset");
    }

    @Override
    public Map<UUID, Handling> of(Collection<UUID> ids) {
        return handlings.findAll(ids).stream()
                .collect(Collectors.toMap(Versioned::id, Versioned::state));
    }

    @Override
    public List<Handling> latestDone(int most) {
        return handlings.list(DONE, new Document("state.changedAt", -1), most).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public long done(String topic, long from) {
        return handlings.count(
                new Document(DONE)
                        .append("state.topic", topic)
                        .append("state.offset", new Document("$gte", from)));
    }

    @Override
    public void change(Place place, Function<Handling, @Nullable Handling> step) {
        var _ =
                handlings.changeAll(
                        List.of(place.id()),
                        (id, state) -> {
                            Handling next =
                                    step.apply(state == null ? Handling.untouched(place) : state);
                            return next == null ? null : new Change<>(id, next, List.of());
                        });
    }
}
