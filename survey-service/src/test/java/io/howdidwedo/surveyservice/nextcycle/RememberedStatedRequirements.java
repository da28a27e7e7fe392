package io.howdidwedo.surveyservice.nextcycle;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirement.Taken;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stated requirements in memory.
final class RememberedStatedRequirements implements StatedRequirements {
    private final Map<UUID, StatedRequirement> all = new HashMap<>();

    @Override
    public void keep(StatedRequirement stated) {
        all.merge(
                stated.responseId(),
                stated,
                (known, next) -> next.version() > known.version() ? known.renewedBy(next) : known);
    }

    @Override
    public void forget(UUID responseId) {
        all.remove(responseId);
    }

    @Override
    public void group(Collection<UUID> responses, @Nullable UUID group) {
        responses.forEach(id -> all.computeIfPresent(id, (_, known) -> known.in(group)));
    }

    @Override
    public void take(Collection<UUID> responses, Taken taken) {
        responses.forEach(id -> all.computeIfPresent(id, (_, known) -> known.takenAs(taken)));
    }

    @Override
    public List<StatedRequirement> complaints(String offering, Teams teams, int limit) {
        return newestFirst(
                        all.values().stream()
                                .filter(one -> !one.isWish() && one.offering().equals(offering))
                                .filter(one -> isVisible(one, teams)))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<StatedRequirement> find(Collection<UUID> responses, Teams teams) {
        return newestFirst(
                all.values().stream()
                        .filter(one -> responses.contains(one.responseId()))
                        .filter(one -> teams.have(one.supplier())));
    }

    @Override
    public List<StatedRequirement> ungrouped(String offering, Teams teams, int limit) {
        return newestFirst(
                        ofGroup(null)
                                .filter(StatedRequirement::isWish)
                                .filter(one -> one.offering().equals(offering))
                                .filter(one -> isVisible(one, teams)))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public long countUngrouped(String offering, Teams teams) {
        return ungrouped(offering, teams, Integer.MAX_VALUE).size();
    }

    @Override
    public List<StatedRequirement> ofGroup(UUID group, Teams teams) {
        return newestFirst(ofGroup(group).filter(one -> isVisible(one, teams)));
    }

    private Stream<StatedRequirement> ofGroup(@Nullable UUID group) {
        return all.values().stream().filter(one -> Objects.equals(one.group(), group));
    }

    private static boolean isVisible(StatedRequirement one, Teams teams) {
        return teams.have(one.supplier());
    }

    private static List<StatedRequirement> newestFirst(Stream<StatedRequirement> some) {
        return some.sorted(Comparator.comparing(StatedRequirement::saidAt).reversed()).toList();
    }
}
