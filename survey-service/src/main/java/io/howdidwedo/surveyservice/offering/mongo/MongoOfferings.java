package io.howdidwedo.surveyservice.offering.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/// Offerings in the collection `offerings`. What one is called stands on each customer's page and
/// is looked up at most once a second.
final class MongoOfferings implements Offerings {
    private static final Duration FRESH = Duration.ofSeconds(1);

    /// More than anybody has; whoever asks for others must not fill the memory with them.
    private static final int MOST_NAMES = 10_000;

    private final Aggregates<Offering> offerings;
    private final Clock clock;
    private final Map<String, Named> names = new ConcurrentHashMap<>();

    private record Named(Instant seen, Optional<Map<String, String>> name) {}

    /// Offerings in this database.
    MongoOfferings(MongoDatabase database, OutboxRelay relay, Clock clock) {
        this.offerings = new Aggregates<>(database, relay, "offerings", Offering.class);
        this.clock = clock;
    }

    @Override
    public Optional<Offering> find(String id) {
        return offerings.find(Offering.documentId(id)).map(Versioned::state);
    }

    @Override
    public String nameOf(String offering, Wording wording) {
        Named named = names.get(offering);
        if (named == null || named.seen().isBefore(clock.instant().minus(FRESH))) {
            named = new Named(clock.instant(), find(offering).map(Offering::name));
            remember(offering, named);
        }
        return named.name().map(wording::pick).orElse(offering);
    }

    private void remember(String offering, Named named) {
        if (names.size() >= MOST_NAMES) {
            names.clear();
        }
        names.put(offering, named);
    }

    @Override
    public List<Offering> all() {
        return offerings.list(new Document(), new Document("state.id", 1), 1_000).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public boolean add(Offering offering) {
        boolean added = offerings.insert(change(offering));
        names.remove(offering.id());
        return added;
    }

    @Override
    public boolean replace(Offering before, Offering after) {
        boolean replaced =
                offerings
                        .find(Offering.documentId(before.id()))
                        .filter(found -> found.state().version() == before.version())
                        .map(found -> offerings.replace(found.version(), change(after)))
                        .orElse(false);
        names.remove(before.id());
        return replaced;
    }

    private Change<Offering> change(Offering offering) {
        return new Change<>(
                Offering.documentId(offering.id()),
                offering,
                List.of(offering.changed(clock.instant())));
    }
}
