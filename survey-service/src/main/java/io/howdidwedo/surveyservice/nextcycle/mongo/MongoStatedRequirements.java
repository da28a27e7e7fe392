package io.howdidwedo.surveyservice.nextcycle.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement.Taken;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Stated requirements in the collection `stated_requirements`.
final class MongoStatedRequirements implements StatedRequirements {
    private static final Document NEWEST_FIRST = new Document("state.saidAt", -1).append("_id", 1);

    private final Aggregates<StatedRequirement> stated;

    /// Those in this database.
    MongoStatedRequirements(MongoDatabase database, OutboxRelay relay) {
        this.stated =
                new Aggregates<>(database, relay, "stated_requirements", StatedRequirement.class)
                        .indexed("group", "offering")
                        .indexed("offering", "saidAt");
    }

    @Override
    public void keep(List<StatedRequirement> some) {
        Map<UUID, StatedRequirement> newest = new HashMap<>();
        some.forEach(
                one ->
                        newest.merge(
                                one.responseId(),
                                one,
                                (a, b) -> a.version() >= b.version() ? a : b));
        stated.changeAll(
                newest.keySet(),
                (id, known) -> change(known, Objects.requireNonNull(newest.get(id))));
    }

    private static @Nullable Change<StatedRequirement> change(
            @Nullable StatedRequirement known, StatedRequirement next) {
        if (known == null) {
            return change(next);
        }
        return known.version() >= next.version() ? null : change(known.renewedBy(next));
    }

    /// Most answers never said anything: which of them did is looked up once.
    @Override
    public void forget(Map<UUID, Long> versions) {
        for (Versioned<StatedRequirement> known : stated.findAll(versions.keySet())) {
            stated.deleteAll(
                    new Document("_id", known.id())
                            .append(
                                    "state.version",
                                    new Document("$lte", versions.get(known.id()))));
        }
    }

    @Override
    public void group(Collection<UUID> responses, @Nullable UUID group) {
        for (UUID id : responses) {
            stated.change(
                    id,
                    known -> Objects.equals(known.group(), group) ? null : change(known.in(group)));
        }
    }

    @Override
    public void take(Collection<UUID> responses, Taken taken) {
        for (UUID id : responses) {
            stated.change(
                    id, known -> known.taken() == taken ? null : change(known.takenAs(taken)));
        }
    }

    @Override
    public List<StatedRequirement> complaints(String offering, Teams teams, int limit) {
        Document filter =
                new Document("state.offering", offering)
                        .append(
                                "state.taken",
                                new Document("$in", names(taken -> !taken.isWish())));
        return states(stated.list(only(filter, teams), NEWEST_FIRST, limit));
    }

    private static List<String> names(Predicate<Taken> which) {
        return Arrays.stream(Taken.values()).filter(which).map(Taken::name).toList();
    }

    @Override
    public List<StatedRequirement> find(Collection<UUID> responses, Teams teams) {
        return states(stated.findAll(responses)).stream()
                .filter(statedRequirement -> teams.have(statedRequirement.supplier()))
                .toList();
    }

    @Override
    public List<StatedRequirement> ungrouped(String offering, Teams teams, int limit) {
        return states(stated.list(ungrouped(offering, teams), NEWEST_FIRST, limit));
    }

    @Override
    public long countUngrouped(String offering, Teams teams) {
        return stated.count(ungrouped(offering, teams));
    }

    @Override
    public List<StatedRequirement> ofGroup(UUID group, Teams teams) {
        return states(
                stated.list(only(new Document("state.group", group), teams), NEWEST_FIRST, 0));
    }

    private static Document ungrouped(String offering, Teams teams) {
        return only(
                new Document("state.group", null)
                        .append("state.offering", offering)
                        .append(
                                "state.taken",
                                new Document("$nin", names(taken -> !taken.isWish()))),
                teams);
    }

    private static Document only(Document filter, Teams teams) {
        teams.limit().ifPresent(some -> filter.append("state.supplier", new Document("$in", some)));
        return filter;
    }

    private static List<StatedRequirement> states(List<Versioned<StatedRequirement>> found) {
        return found.stream().map(Versioned::state).toList();
    }

    private static Change<StatedRequirement> change(StatedRequirement statedRequirement) {
        return new Change<>(statedRequirement.responseId(), statedRequirement, List.of());
    }
}
