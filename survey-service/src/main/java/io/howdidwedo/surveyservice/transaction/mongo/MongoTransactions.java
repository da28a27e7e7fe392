package io.howdidwedo.surveyservice.transaction.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import io.howdidwedo.surveyservice.transaction.MovableTransactions;
import io.howdidwedo.surveyservice.transaction.Recording;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Transactions in the collection `transactions`.
final class MongoTransactions implements Transactions, CustomersTransactions, MovableTransactions {
    private static final int MOST = 1_000;

    private final Aggregates<Transaction> transactions;

    /// Transactions in this database.
    MongoTransactions(MongoDatabase database, OutboxRelay relay) {
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
                                .map(
                                        transaction ->
                                                new Change<>(
                                                        transaction.id(),
                                                        transaction,
                                                        transaction.events()))
                                .toList());
        Map<UUID, Transaction> recorded =
                present.isEmpty()
                        ? Map.of()
                        : findAll(present.stream().mapToObj(i -> incoming.get(i).id()).toList());
        List<Recording> outcomes = new ArrayList<>();
        for (int i = 0; i < incoming.size(); i++) {
            Transaction transaction = incoming.get(i);
            outcomes.add(
                    present.get(i)
                            ? compare(
                                    transaction,
                                    Objects.requireNonNull(recorded.get(transaction.id())))
                            : new Recording.New(transaction));
        }
        return outcomes;
    }

    @Override
    public List<Transaction> of(String customer, Address address) {
        return transactions
                .list(
                        new Document("state.customer.id", customer),
                        new Document("state.occurredAt", -1),
                        0)
                .stream()
                .map(Versioned::state)
                .filter(transaction -> transaction.customer().isAt(address))
                .limit(MOST)
                .toList();
    }

    @Override
    public List<Transaction> of(String customer, Teams teams, int limit) {
        Document theirs = new Document("state.customer.id", customer);
        teams.limit().ifPresent(some -> theirs.append("state.supplier", new Document("$in", some)));
        return transactions.list(theirs, new Document("state.occurredAt", -1), limit).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public void erase(String customer, Address address) {
        Document known = personal().append("state.customer.id", customer);
        transactions.each(
                known,
                null,
                kept -> {
                    if (kept.state().customer().isAt(address)) {
                        erase(kept.id());
                    }
                });
    }

    @Override
    public void erase(String customer) {
        transactions.each(
                personal().append("state.customer.id", customer), null, kept -> erase(kept.id()));
    }

    private static Document personal() {
        return new Document(
                "$or",
                Stream.of("name", "email", "phone", "chat")
                        .map(MongoTransactions::isKnown)
                        .toList());
    }

    private static Document isKnown(String field) {
        return new Document("state.customer." + field, new Document("$ne", null));
    }

    private void erase(UUID id) {
        var _ =
                transactions.change(
                        id,
                        transaction ->
                                new Change<>(
                                        id,
                                        transaction.of(transaction.customer().erased()),
                                        List.of()));
    }

    @Override
    public void each(Merge.Kind kind, String name, boolean othersOnly, Consumer<Transaction> each) {
        Document those = new Document("state." + field(kind), name);
        if (othersOnly) {
            those.append("state.sent", new Document("$ne", null));
        }
        transactions.each(those, null, kept -> each.accept(kept.state()));
    }

    private static String field(Merge.Kind kind) {
        return switch (kind) {
            case CUSTOMER -> "customer.id";
            case TEAM -> "supplier";
            case OFFERING -> "offering";
        };
    }

    @Override
    public Map<String, Long> countsOf(Merge.Kind kind) {
        return transactions.countBy(new Document(), field(kind));
    }

    @Override
    public List<Transaction> moveAll(Collection<UUID> ids, KnownAs names, Instant now) {
        return List.copyOf(
                transactions
                        .changeAll(
                                ids, (_, known) -> known == null ? null : moved(known, names, now))
                        .values());
    }

    private static @Nullable Change<Transaction> moved(
            Transaction known, KnownAs names, Instant now) {
        Transaction next = known.movedTo(names);
        return next.equals(known)
                ? null
                : new Change<>(next.id(), next, next.movedSince(known, now));
    }

    private static Recording compare(Transaction incoming, Transaction recorded) {
        List<String> fields = incoming.differencesTo(recorded);
        return fields.isEmpty()
                ? new Recording.Repeated(recorded)
                : new Recording.Conflicting(recorded, fields);
    }
}
