package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Relationships kept in memory, with everything that was told of them.
public final class JudgedRelationshipsInMemory implements JudgedRelationships {
    private final Map<UUID, Kept> kept = new TreeMap<>();
    private final List<Event> told = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<UUID, VerdictChanged> last = new HashMap<>();

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
    public Set<UUID> save(List<Next> changes) {
        Set<UUID> missed = new HashSet<>();
        for (Next next : changes) {
            UUID id = next.now().relationshipId();
            Kept known = kept.getOrDefault(id, new Kept(JudgedRelationship.none(id), 0));
            if (known.version() == next.before().version()) {
                kept.put(id, new Kept(next.now(), known.version() + 1));
                next.events().stream().map(OutgoingEvent::lane).forEach(lanes::add);
                next.events().forEach(this::tell);
            } else {
                missed.add(id);
            }
        }
        return missed;
    }

    private void tell(OutgoingEvent outgoing) {
        Event event = outgoing.event();
        if (event == null) {
            last.remove(UUID.fromString(outgoing.key()));
            return;
        }
        told.add(event);
        if (event instanceof VerdictChanged verdict) {
            last.merge(
                    verdict.transactionId(),
                    verdict,
                    (known, next) -> next.version() > known.version() ? next : known);
        }
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

    /// The lanes of all that was ever told, in its order.
    public List<Lane> lanes() {
        return lanes;
    }

    /// What was found, as it was last told, by transaction.
    public Map<UUID, @Nullable Judged> judged() {
        Map<UUID, @Nullable Judged> judged = new HashMap<>();
        last.forEach((id, verdict) -> judged.put(id, verdict.judged()));
        return judged;
    }
}
