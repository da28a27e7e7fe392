package io.howdidwedo.surveyservice.customer.find.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.customer.find.CustomerFind;
import io.howdidwedo.surveyservice.customer.find.CustomerFinds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Customers in the collection `customer_finds`.
final class MongoCustomerFinds implements CustomerFinds {
    /// Whoever works for more teams than these finds what the first of them have.
    private static final int MOST_TEAMS = 50;

    private final Aggregates<StoredFind> finds;

    /// Those in this database.
    MongoCustomerFinds(MongoDatabase database, OutboxRelay relay) {
        this.finds =
                new Aggregates<>(database, relay, "customer_finds", StoredFind.class)
                        .listed("keys", "newest");
    }

    @Override
    public Optional<CustomerFind> find(UUID key) {
        return finds.find(key).map(Versioned::state).map(StoredFind::read);
    }

    @Override
    public void changeAll(
            Collection<UUID> keys, BiFunction<UUID, @Nullable CustomerFind, CustomerFind> step) {
        finds.changeAll(
                keys,
                (key, before) -> {
                    StoredFind next =
                            StoredFind.of(step.apply(key, before == null ? null : before.read()));
                    return next.equals(before) ? null : new Change<>(key, next, List.of());
                });
    }

    @Override
    public void forget(UUID key) {
        finds.deleteAll(new Document("_id", key));
    }

    @Override
    public List<CustomerFind> latest(Teams teams, @Nullable Place after, int limit) {
        return eachTeam(teams)
                .flatMap(team -> latest(team, after, limit))
                .sorted(
                        Comparator.comparingLong(StoredFind::newest)
                                .thenComparing(one -> CustomerFind.keyOf(one.customer())))
                .distinct()
                .limit(limit)
                .map(StoredFind::read)
                .toList();
    }

    private Stream<StoredFind> latest(String team, @Nullable Place after, int limit) {
        Document theirs = new Document("state.keys", StoredFind.key(team, ""));
        if (after != null) {
            theirs.append(
                    "$or",
                    List.of(
                            new Document("state.newest", new Document("$gt", after.newest())),
                            new Document("state.newest", after.newest())
                                    .append("_id", new Document("$gt", after.key()))));
        }
        return finds.list(theirs, new Document("state.newest", 1).append("_id", 1), limit).stream()
                .map(Versioned::state);
    }

    @Override
    public List<CustomerFind> beginning(String term, Teams teams, int limit) {
        // An upper end would hold for any other key of a customer: what is behind it fits nothing.
        return eachTeam(teams)
                .flatMap(
                        team ->
                                finds
                                        .list(
                                                new Document(
                                                        "state.keys",
                                                        new Document(
                                                                "$gte",
                                                                StoredFind.key(team, term))),
                                                null,
                                                limit)
                                        .stream())
                .map(found -> found.state().read())
                .toList();
    }

    private static Stream<String> eachTeam(Teams teams) {
        return teams.limit()
                .map(some -> some.stream().sorted().limit(MOST_TEAMS))
                .orElse(Stream.of(""));
    }
}
