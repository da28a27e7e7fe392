package io.howdidwedo.followupservice.withdrawal.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.withdrawal.Withdrawals;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Withdrawn transactions in the collection `withdrawn`.
final class MongoWithdrawals implements Withdrawals {
    /// Where the others keep something about a transaction, by its id.
    private static final Map<String, String> BY_TRANSACTION =
            Map.of(
                    "judged_answers", "_id",
                    "waiting_verdicts", "_id",
                    "voices", "_id",
                    "plays", "state.transactionId");

    /// Where they keep something by the id of its case.
    private static final Map<String, String> BY_CASE =
            Map.of(
                    "notices", "state.caseId",
                    "drafts", "state.caseId",
                    "case_terms", "_id",
                    "cases", "_id");

    private final MongoDatabase database;
    private final Aggregates<Withdrawn> withdrawn;

    /// Those in this database.
    MongoWithdrawals(MongoDatabase database, OutboxRelay relay) {
        this.database = database;
        this.withdrawn = new Aggregates<>(database, relay, "withdrawn", Withdrawn.class);
    }

    @Override
    public void remember(Map<UUID, List<OutgoingEvent>> following, Instant now) {
        var _ =
                withdrawn.changeAll(
                        following.keySet(),
                        (id, known) ->
                                change(id, known, following.getOrDefault(id, List.of()), now));
    }

    private static @Nullable Change<Withdrawn> change(
            UUID id, @Nullable Withdrawn known, List<OutgoingEvent> events, Instant now) {
        if (known == null) {
            return new Change<>(id, new Withdrawn(id, now), events);
        }
        return events.isEmpty() ? null : new Change<>(id, known, events);
    }

    @Override
    public Set<UUID> among(Collection<UUID> transactions) {
        return withdrawn.findAll(transactions).stream()
                .map(Versioned::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void forgetAllAbout(Collection<UUID> transactions) {
        BY_TRANSACTION.forEach((collection, field) -> forget(collection, field, transactions));
        List<UUID> cases = transactions.stream().map(Case::idOf).toList();
        BY_CASE.forEach((collection, field) -> forget(collection, field, cases));
    }

    private void forget(String collection, String field, Collection<UUID> ids) {
        database.getCollection(collection)
                .deleteMany(new Document(field, new Document("$in", List.copyOf(ids))));
    }
}
