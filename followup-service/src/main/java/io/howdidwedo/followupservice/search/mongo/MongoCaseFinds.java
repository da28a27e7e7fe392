package io.howdidwedo.followupservice.search.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.search.CaseFinds;
import io.howdidwedo.followupservice.search.CaseTerms;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Aggregates.Next;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;

/// What cases are found by, in the collection `case_terms`. No query asks for an order: the index
/// has them in theirs, and reading ends with the last one wanted.
final class MongoCaseFinds implements CaseFinds {
    private static final int ATTEMPTS = 50;

    /// Whoever works for more teams than these finds what the first of them have.
    private static final int MOST_TEAMS = 50;

    private final Aggregates<StoredTerms> terms;

    /// Those in this database.
    MongoCaseFinds(MongoDatabase database, OutboxRelay relay) {
        this.terms =
                new Aggregates<>(database, relay, "case_terms", StoredTerms.class)
                        .indexed("keys", "newest");
    }

    @Override
    public void renew(
            Collection<UUID> ids, Function<Collection<UUID>, Map<UUID, CaseTerms>> derive) {
        Collection<UUID> left = ids;
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("Others keep changing " + left);
            }
            left = terms.saveAll(next(left, derive));
        }
    }

    /// What is kept is read before what it is derived from: who writes last has seen the latest.
    private List<Next<StoredTerms>> next(
            Collection<UUID> ids, Function<Collection<UUID>, Map<UUID, CaseTerms>> derive) {
        Map<UUID, Versioned<StoredTerms>> kept =
                terms.findAll(ids).stream()
                        .collect(Collectors.toMap(Versioned::id, found -> found));
        List<Next<StoredTerms>> next = new ArrayList<>();
        derive.apply(ids)
                .forEach(
                        (id, derived) -> {
                            Versioned<StoredTerms> before = kept.get(id);
                            StoredTerms now = StoredTerms.of(derived);
                            if (before == null || !before.state().equals(now)) {
                                next.add(
                                        new Next<>(
                                                before == null ? 0 : before.version(),
                                                new Change<>(id, now, List.of())));
                            }
                        });
        return next;
    }

    @Override
    public List<CaseTerms> with(String term, Optional<Set<String>> teams, int limit) {
        return found(teams, limit, team -> new Document("$eq", StoredTerms.key(team, term)));
    }

    @Override
    public List<CaseTerms> beginning(String term, Optional<Set<String>> teams, int limit) {
        // An upper end would hold for any other key of a case: what is behind it is left out here,
        // and so is the next team.
        return found(teams, limit, team -> new Document("$gte", StoredTerms.key(team, term)))
                .stream()
                .filter(one -> one.terms().stream().anyMatch(known -> known.startsWith(term)))
                .toList();
    }

    private List<CaseTerms> found(
            Optional<Set<String>> teams, int limit, Function<String, Document> condition) {
        return teams
                .map(some -> some.stream().sorted().limit(MOST_TEAMS).toList())
                .orElse(List.of(""))
                .stream()
                .flatMap(team -> found(team, condition.apply(team), limit))
                .toList();
    }

    private Stream<CaseTerms> found(String team, Document condition, int limit) {
        return terms.list(new Document("state.keys", condition), null, limit).stream()
                .map(found -> found.state().read())
                .filter(one -> team.isEmpty() || one.teams().contains(team));
    }
}
