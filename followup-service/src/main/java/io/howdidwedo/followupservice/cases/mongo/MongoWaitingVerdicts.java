package io.howdidwedo.followupservice.cases.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.following.WaitingVerdicts;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/// Verdicts in the collection `waiting_verdicts`.
final class MongoWaitingVerdicts implements WaitingVerdicts {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Aggregates<Waiting> verdicts;

    /// Those in this database.
    MongoWaitingVerdicts(MongoDatabase database, OutboxRelay relay) {
        this.verdicts =
                new Aggregates<>(database, relay, "waiting_verdicts", Waiting.class)
                        .indexed("since");
    }

    /// One with the time since when it waits.
    public record Waiting(VerdictChanged verdict, Instant since) {}

    @Override
    public void keep(VerdictChanged verdict, Instant now) {
        verdicts.keep(
                new Change<>(verdict.transactionId(), new Waiting(verdict, now), List.of()),
                known -> known.verdict().version() <= verdict.version());
    }

    @Override
    public Optional<VerdictChanged> about(UUID transactionId) {
        return verdicts.find(transactionId).map(found -> found.state().verdict());
    }

    @Override
    public void forgetBefore(Instant now) {
        verdicts.deleteAll(
                new Document("state.since", new Document("$lt", Date.from(now.minus(KEPT)))));
    }
}
