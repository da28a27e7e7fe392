package io.howdidwedo.surveyservice.offering.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.Offerings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/// Offerings in the collection `offerings`.
final class MongoOfferings implements Offerings {
    private final Aggregates<Offering> offerings;
    private final Clock clock;

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
    public List<Offering> all() {
        return offerings.list(new Document(), new Document("state.id", 1), 1_000).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public boolean add(Offering offering) {
        return offerings.insert(change(offering));
    }

    @Override
    public boolean replace(Offering before, Offering after) {
        return offerings
                .find(Offering.documentId(before.id()))
                .filter(found -> found.state().version() == before.version())
                .map(found -> offerings.replace(found.version(), change(after)))
                .orElse(false);
    }

    private Change<Offering> change(Offering offering) {
        return new Change<>(
                Offering.documentId(offering.id()),
                offering,
                List.of(offering.changed(clock.instant())));
    }
}
