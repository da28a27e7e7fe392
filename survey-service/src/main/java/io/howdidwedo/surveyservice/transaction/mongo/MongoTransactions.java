package io.howdidwedo.surveyservice.transaction.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.transaction.Recording;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Transactions in the collection `transactions`.
public final class MongoTransactions implements Transactions {
    private final Aggregates<Transaction> transactions;

    /// Transactions in this database.
    public MongoTransactions(MongoDatabase database, OutboxRelay relay) {
        this.transactions =
                new Aggregates<>(database, relay, "transactions", Transaction.class)
                        .indexed("customer.id");
    }

    @Override
    public Optional<Transaction> find(UUID id) {
        return transactions.find(id).map(Versioned::state);
    }

    @Override
    public Map<UUID, Transaction> findAll(Collection<UUID> ids) {
        return transactions.findAll(ids).stream()
                .collect(Collectors.toMap(Versioned::id, Versioned::state));
    }

    @Override
    public List<Recording> record(List<Transaction> incoming) {
        BitSet present =
                transactions.insertAll(
                        incoming.stream()
                                .map(one -> new Change<>(one.id(), one, List.of(one.recorded())))
                                .toList());
        Map<UUID, Transaction> recorded =
                present.isEmpty()
                        ? Map.of()
                        : findAll(present.stream().mapToObj(i -> incoming.get(i).id()).toList());
        List<Recording> outcomes = new ArrayList<>();
        for (int i = 0; i < incoming.size(); i++) {
            Transaction one = incoming.get(i);
            outcomes.add(
                    present.get(i)
                            ? compare(one, Objects.requireNonNull(recorded.get(one.id())))
                            : new Recording.New(one));
        }
        return outcomes;
    }

    private static Recording compare(Transaction incoming, Transaction recorded) {
        List<String> fields = incoming.differencesTo(recorded);
        return fields.isEmpty()
                ? new Recording.Repeated(recorded)
                : new Recording.Conflicting(recorded, fields);
    }
}
