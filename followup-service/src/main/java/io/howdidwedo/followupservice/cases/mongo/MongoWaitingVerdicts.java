package io.howdidwedo.followupservice.cases.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.following.WaitingVerdicts;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

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
    record Waiting(VerdictChanged verdict, Instant since) {}

    @Override
    public void keepAll(List<VerdictChanged> some, Instant now) {
        Map<UUID, VerdictChanged> newest =
                some.stream()
                        .collect(
                                Collectors.toMap(
                                        VerdictChanged::transactionId,
                                        one -> one,
                                        BinaryOperator.maxBy(
                                                Comparator.comparingLong(
                                                        VerdictChanged::version))));
        if (!newest.isEmpty()) {
            var _ =
                    verdicts.changeAll(
                            newest.keySet(), (id, known) -> next(known, newest.get(id), now));
        }
    }

    private static @Nullable Change<Waiting> next(
            @Nullable Waiting known, @Nullable VerdictChanged verdict, Instant now) {
        return verdict == null || (known != null && known.verdict().version() > verdict.version())
                ? null
                : new Change<>(verdict.transactionId(), new Waiting(verdict, now), List.of());
    }

    @Override
    public List<VerdictChanged> about(Collection<UUID> transactions) {
        return verdicts.findAll(transactions).stream()
                .map(found -> found.state().verdict())
                .toList();
    }

    @Override
    public void forgetBefore(Instant now) {
        verdicts.deleteAll(
                new Document("state.since", new Document("$lt", Date.from(now.minus(KEPT)))));
    }
}
