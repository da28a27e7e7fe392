package io.howdidwedo.followupservice.cases.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.CaseState;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.mongo.CaseDocuments.StoredCase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Cases in the collection `cases`.
final class MongoCases implements Cases {
    private static final Document IN_ORDER = new Document("state.dueAt", 1).append("_id", 1);
    private static final String TYPE = "state.state.type";
    private static final String TEAM = "state.team";

    /// What is counted of those that lack the field.
    private static final String WITHOUT = "";

    private static final Comparator<Case> ORDER =
            Comparator.comparing(Case::dueAt).thenComparing(one -> one.id().toString());

    /// Any instant: an index knows these, but not what is just there.
    private static final Document EVER = new Document("$gte", Date.from(Instant.EPOCH));

    /// As many questions as one may become, and as many cases as each of them may ask for.
    private static final int MOST_PARTS = 32;

    private static final int MOST_OF_EACH = 200;

    private final Aggregates<StoredCase> cases;

    /// Cases in this database.
    MongoCases(MongoDatabase database, OutboxRelay relay) {
        this.cases =
                new Aggregates<>(database, relay, "cases", StoredCase.class)
                        .listed("state.type", "asideUntil", "dueAt")
                        .listed("state.type", "dueAt")
                        .listed("team", "state.type", "asideUntil", "dueAt")
                        .listed("team", "state.type", "dueAt")
                        .indexed("customer", "state.type", "team")
                        .indexed("state.into")
                        .listed("dueAt");
    }

    @Override
    public Optional<Case> find(UUID id) {
        return cases.find(id).map(found -> found.state().read());
    }

    @Override
    public Optional<Case> find(UUID id, Optional<Set<String>> teams) {
        return list(seenBy(teams).append("_id", id), 1).stream().findFirst();
    }

    private static Document seenBy(Optional<Set<String>> teams) {
        Document filter = new Document();
        teams.map(some -> new Document("$in", some))
                .ifPresent(
                        some ->
                                filter.append(
                                        "$or",
                                        List.of(
                                                new Document("state.team", some),
                                                new Document("state.supplier", some))));
        return filter;
    }

    @Override
    public boolean open(Step first) {
        return cases.insert(change(first));
    }

    @Override
    public Optional<Case> change(UUID id, Function<Case, Step> step) {
        return cases.change(id, stored -> next(stored.read(), step)).map(StoredCase::read);
    }

    @Override
    public Map<UUID, Case> changeAll(Collection<UUID> ids, Steps steps) {
        return read(cases.changeAll(ids, (id, stored) -> next(id, stored, steps)));
    }

    private static @Nullable Change<StoredCase> next(
            UUID id, @Nullable StoredCase stored, Steps steps) {
        Case before = stored == null ? null : stored.read();
        Step next = steps.from(id, before);
        if (next == null || (before != null && isSame(before, next))) {
            return null;
        }
        return change(next);
    }

    private static Map<UUID, Case> read(Map<UUID, StoredCase> stored) {
        return stored.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().read()));
    }

    @Override
    public Map<UUID, Case> findAll(Collection<UUID> ids) {
        return cases.findAll(ids).stream()
                .collect(Collectors.toMap(Versioned::id, found -> found.state().read()));
    }

    private static @Nullable Change<StoredCase> next(Case before, Function<Case, Step> step) {
        Step next = step.apply(before);
        return isSame(before, next) ? null : change(next);
    }

    private static boolean isSame(Case before, Step next) {
        return next.state().version() == before.version();
    }

    private static Change<StoredCase> change(Step step) {
        return new Change<>(step.state().id(), StoredCase.of(step.state()), step.events());
    }

    @Override
    public List<Case> list(CaseQuery query) {
        CaseQuery.Place after = query.after();
        if (after == null) {
            return inOrder(query, filter(query), query.limit());
        }
        Document sameInstant =
                filter(query)
                        .append("state.dueAt", Date.from(after.dueAt()))
                        .append("_id", new Document("$gt", after.id()));
        List<Case> found = new ArrayList<>(list(sameInstant, query.limit()));
        if (found.size() < query.limit()) {
            Document later = new Document("$gt", Date.from(after.dueAt()));
            if (query.dueBefore() != null) {
                later.append("$lt", Date.from(query.dueBefore()));
            }
            found.addAll(
                    inOrder(
                            query,
                            filter(query).append("state.dueAt", later),
                            query.limit() - found.size()));
        }
        return found;
    }

    /// An index has the cases of one team in one status in their order, but not those of several:
    /// each of these is asked by itself, so that no more are read than are wanted, and what comes
    /// is put together.
    private List<Case> inOrder(CaseQuery query, Document filter, int limit) {
        List<Document> parts = parts(query, filter);
        if (limit == 0 || limit > MOST_OF_EACH || parts.size() > MOST_PARTS) {
            return list(filter, limit);
        }
        return parts.stream()
                .flatMap(part -> list(part, limit).stream())
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    /// What together asks the same, each with one status and one team if any are asked for; of one
    /// customer there are few.
    private static List<Document> parts(CaseQuery query, Document filter) {
        if (query.customer() != null) {
            return List.of(filter);
        }
        List<String> types = query.statuses().stream().map(MongoCases::type).distinct().toList();
        return each(each(List.of(filter), TYPE, types), TEAM, query.teams());
    }

    private static List<Document> each(
            List<Document> filters, String field, @Nullable Collection<String> values) {
        return values == null || values.size() < 2
                ? filters
                : filters.stream()
                        .flatMap(
                                filter ->
                                        values.stream()
                                                .map(
                                                        value ->
                                                                new Document(filter)
                                                                        .append(field, value)))
                        .toList();
    }

    private List<Case> list(Document filter, int limit) {
        return cases.list(filter, IN_ORDER, limit).stream()
                .map(found -> found.state().read())
                .toList();
    }

    @Override
    public List<Case> ofCustomer(String customer, Optional<Set<String>> teams, int limit) {
        return cases
                .list(
                        seenBy(teams).append("state.customer", customer),
                        new Document("state.openedAt", -1).append("_id", 1),
                        limit)
                .stream()
                .map(found -> found.state().read())
                .toList();
    }

    @Override
    public List<Case> mergedInto(UUID id, Optional<Set<String>> teams) {
        return list(seenBy(teams).append("state.state.into", id), 0);
    }

    @Override
    public long count(CaseQuery query) {
        return cases.count(filter(query));
    }

    @Override
    public Map<String, Long> countByOwner(CaseQuery query) {
        return cases.countBy(filter(query), "owner.user");
    }

    /// Earlier versions kept no team: it was that which had served the customer.
    @Override
    public Map<String, Long> countByTeam(CaseQuery query) {
        Map<String, Long> counts = cases.countBy(filter(query), "team");
        if (counts.remove(WITHOUT) != null && query.teams() == null) {
            cases.countBy(filter(query).append(TEAM, null), "supplier")
                    .forEach((team, count) -> counts.merge(team, count, Long::sum));
        }
        return counts;
    }

    @Override
    public Map<String, Long> countByCause(CaseQuery query) {
        return cases.countBy(filter(query), "rootCause");
    }

    /// How a state is told from the others in its document.
    private static String type(CaseStatus status) {
        Class<? extends CaseState> type =
                switch (status) {
                    case OPEN -> CaseState.Open.class;
                    case IN_PROGRESS -> CaseState.InProgress.class;
                    case REOPENED -> CaseState.Reopened.class;
                    case WAITING -> CaseState.Waiting.class;
                    case RESOLVED -> CaseState.Resolved.class;
                    case RECOVERED -> CaseState.Recovered.class;
                    case CLOSED -> CaseState.Merged.class;
                };
        return type.getSimpleName();
    }

    private static Document filter(CaseQuery query) {
        Document filter = new Document();
        if (!query.statuses().isEmpty()) {
            filter.append(
                    TYPE,
                    new Document("$in", query.statuses().stream().map(MongoCases::type).toList()));
        }
        if (query.teams() != null) {
            filter.append(TEAM, new Document("$in", query.teams()));
        }
        if (query.customer() != null) {
            filter.append("state.customer", query.customer());
        }
        if (query.owner() != null) {
            filter.append("state.owner.user", query.owner().isEmpty() ? null : query.owner());
        }
        if (query.priority() != null) {
            filter.append("state.priority", query.priority().name());
        }
        if (query.rootCause() != null) {
            filter.append("state.rootCause", query.rootCause());
        }
        if (query.dueBefore() != null) {
            filter.append("state.dueAt", new Document("$lt", Date.from(query.dueBefore())));
        }
        if (query.aside() != null) {
            filter.append("state.asideUntil", query.aside() ? EVER : null);
        }
        return filter;
    }
}
