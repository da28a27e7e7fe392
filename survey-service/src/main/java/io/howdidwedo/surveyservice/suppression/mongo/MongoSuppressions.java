package io.howdidwedo.surveyservice.suppression.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.suppression.Suppression;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.suppression.Suppressions;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Suppressed addresses in the collection `suppressions`.
final class MongoSuppressions implements Suppressions {
    private static final List<String> REASONS = Arrays.stream(Why.values()).map(Why::name).toList();

    private final Aggregates<Suppression> suppressions;

    /// Addresses in this database.
    MongoSuppressions(MongoDatabase database, OutboxRelay relay) {
        this.suppressions =
                new Aggregates<>(database, relay, "suppressions", Suppression.class)
                        .indexed("why", "changedAt");
    }

    @Override
    public Map<String, Why> inForce(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Why> found =
                inForceByIds(addresses.stream().map(Suppression::idOf).distinct().toList());
        return byAddress(addresses, found);
    }

    private static Map<String, Why> byAddress(Collection<String> addresses, Map<UUID, Why> found) {
        Map<String, Why> reasons = new HashMap<>();
        for (String address : addresses) {
            Why why = found.get(Suppression.idOf(address));
            if (why != null) {
                reasons.put(address, why);
            }
        }
        return reasons;
    }

    private Map<UUID, Why> inForceByIds(List<UUID> ids) {
        Map<UUID, Why> found = new HashMap<>();
        for (Versioned<Suppression> kept : suppressions.findAll(ids)) {
            Why why = kept.state().why();
            if (why != null) {
                found.put(kept.id(), why);
            }
        }
        return found;
    }

    @Override
    public Optional<Suppression> find(String address) {
        return suppressions.find(Suppression.idOf(address)).map(Versioned::state);
    }

    @Override
    public void add(String address, Suppression.Entry entry) {
        UUID id = Suppression.idOf(address);
        Suppression first = Suppression.first(address, entry);
        if (!suppressions.insert(new Change<>(id, first, List.of()))) {
            var _ = suppressions.change(id, known -> next(known, entry));
        }
    }

    private static @Nullable Change<Suppression> next(Suppression known, Suppression.Entry entry) {
        Suppression next = known.with(entry);
        return next.equals(known) ? null : new Change<>(known.id(), next, List.of());
    }

    @Override
    public List<Suppression> latest(String part, int limit) {
        Document filter = inForce();
        if (!part.isBlank()) {
            filter.append(
                    "state.address",
                    Pattern.compile(Pattern.quote(part.strip()), Pattern.CASE_INSENSITIVE));
        }
        return suppressions.list(filter, new Document("state.changedAt", -1), limit).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Suppression> takenOff(int limit) {
        return suppressions
                .list(new Document("state.why", null), new Document("state.changedAt", -1), limit)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public long count() {
        return suppressions.count(inForce());
    }

    private static Document inForce() {
        return new Document("state.why", new Document("$in", REASONS));
    }
}
