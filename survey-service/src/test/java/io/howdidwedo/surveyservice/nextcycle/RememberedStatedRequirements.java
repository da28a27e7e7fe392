package io.howdidwedo.surveyservice.nextcycle;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
                (known, next) -> next.version() > known.version() ? next.in(known.group()) : known);
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
    public List<StatedRequirement> find(Collection<UUID> responses) {
        return newestFirst(
                all.values().stream().filter(one -> responses.contains(one.responseId())));
    }

    @Override
    public List<StatedRequirement> ungrouped(
            String offering, Optional<Set<String>> suppliers, int limit) {
        return newestFirst(
                        ofGroup(null)
                                .filter(one -> one.offering().equals(offering))
                                .filter(one -> isVisible(one, suppliers)))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public long countUngrouped(String offering, Optional<Set<String>> suppliers) {
        return ungrouped(offering, suppliers, Integer.MAX_VALUE).size();
    }

    @Override
    public List<StatedRequirement> ofGroup(UUID group, Optional<Set<String>> suppliers) {
        return newestFirst(ofGroup(group).filter(one -> isVisible(one, suppliers)));
    }

    private Stream<StatedRequirement> ofGroup(@Nullable UUID group) {
        return all.values().stream().filter(one -> Objects.equals(one.group(), group));
    }

    private static boolean isVisible(StatedRequirement one, Optional<Set<String>> suppliers) {
        return suppliers.map(some -> some.contains(one.supplier())).orElse(true);
    }

    private static List<StatedRequirement> newestFirst(Stream<StatedRequirement> some) {
        return some.sorted(Comparator.comparing(StatedRequirement::saidAt).reversed()).toList();
    }
}
