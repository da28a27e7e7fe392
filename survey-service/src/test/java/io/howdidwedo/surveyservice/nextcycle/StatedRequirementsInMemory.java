package io.howdidwedo.surveyservice.nextcycle;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement.Taken;
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
final class StatedRequirementsInMemory implements StatedRequirements {
    private final Map<UUID, StatedRequirement> all = new HashMap<>();

    @Override
    public void keep(List<StatedRequirement> some) {
        for (StatedRequirement stated : some) {
            all.merge(
                    stated.responseId(),
                    stated,
                    (known, next) ->
                            next.version() > known.version() ? known.renewedBy(next) : known);
        }
    }

    @Override
    public void forget(Map<UUID, Long> versions) {
        versions.forEach(
                (id, version) ->
                        all.computeIfPresent(
                                id, (_, known) -> known.version() <= version ? null : known));
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
                                .filter(
                                        statedRequirement ->
                                                !statedRequirement.isWish()
                                                        && statedRequirement
                                                                .offering()
                                                                .equals(offering))
                                .filter(statedRequirement -> isVisible(statedRequirement, teams)))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<StatedRequirement> find(Collection<UUID> responses, Teams teams) {
        return newestFirst(
                all.values().stream()
                        .filter(
                                statedRequirement ->
                                        responses.contains(statedRequirement.responseId()))
                        .filter(statedRequirement -> teams.have(statedRequirement.supplier())));
    }

    @Override
    public List<StatedRequirement> ungrouped(String offering, Teams teams, int limit) {
        return newestFirst(
                        ofGroup(null)
                                .filter(StatedRequirement::isWish)
                                .filter(
                                        statedRequirement ->
                                                statedRequirement.offering().equals(offering))
                                .filter(statedRequirement -> isVisible(statedRequirement, teams)))
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
        return newestFirst(
                ofGroup(group).filter(statedRequirement -> isVisible(statedRequirement, teams)));
    }

    private Stream<StatedRequirement> ofGroup(@Nullable UUID group) {
        return all.values().stream()
                .filter(statedRequirement -> Objects.equals(statedRequirement.group(), group));
    }

    private static boolean isVisible(StatedRequirement statedRequirement, Teams teams) {
        return teams.have(statedRequirement.supplier());
    }

    private static List<StatedRequirement> newestFirst(Stream<StatedRequirement> some) {
        return some.sorted(Comparator.comparing(StatedRequirement::saidAt).reversed()).toList();
    }
}
