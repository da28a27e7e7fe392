package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.verdict.JudgedRelationship.Published;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Relationships kept in memory, with everything that was told of them.
public final class JudgedRelationshipsInMemory implements JudgedRelationships {
    private final Map<UUID, Kept> kept = new TreeMap<>();
    private final List<Event> told = new ArrayList<>();

    @Override
    public Map<UUID, Kept> find(Collection<UUID> ids) {
        Map<UUID, Kept> found = new HashMap<>();
        ids.forEach(
                id ->
                        found.put(
                                id,
                                kept.getOrDefault(id, new Kept(JudgedRelationship.none(id), 0))));
        return found;
    }

    @Override
    public List<UUID> save(List<Next> changes) {
        List<UUID> missed = new ArrayList<>();
        for (Next next : changes) {
            UUID id = next.now().relationshipId();
            Kept known = kept.getOrDefault(id, new Kept(JudgedRelationship.none(id), 0));
            if (known.version() == next.before().version()) {
                kept.put(id, new Kept(next.now(), known.version() + 1));
                next.events().stream().map(OutgoingEvent::event).forEach(told::add);
            } else {
                missed.add(id);
            }
        }
        return missed;
    }

    @Override
    public List<JudgedRelationship> page(
            @Nullable String offering, @Nullable UUID after, int limit) {
        return kept.values().stream()
                .map(Kept::relationship)
                .filter(one -> offering == null || offering.equals(one.offering()))
                .filter(one -> after == null || one.relationshipId().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    /// What was told since this was last asked.
    public List<Event> news() {
        List<Event> news = List.copyOf(told);
        told.clear();
        return news;
    }

    /// The verdicts as they stand, by transaction.
    Map<UUID, Published> published() {
        Map<UUID, Published> all = new HashMap<>();
        kept.values()
                .forEach(
                        one ->
                                one.relationship()
                                        .published()
                                        .forEach(it -> all.put(it.transactionId(), it)));
        return all;
    }

    /// What was found, by transaction.
    public Map<UUID, @Nullable Judged> judged() {
        Map<UUID, @Nullable Judged> judged = new HashMap<>();
        published().forEach((id, published) -> judged.put(id, published.judged()));
        return judged;
    }
}
