package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All relationships with their facts and verdicts.
public interface JudgedRelationships {

    /// A relationship as it was read.
    ///
    /// @param version 0 when it is not there yet
    record Kept(JudgedRelationship relationship, long version) {}

    /// A relationship as it is to be, with the events that tell of it.
    record Next(Kept before, JudgedRelationship now, List<OutgoingEvent> events) {

        public Next {
            events = List.copyOf(events);
        }
    }

    /// Those with these ids; an id not known has a relationship without facts.
    Map<UUID, Kept> find(Collection<UUID> ids);

    /// Saves them in one go, each with its events unless somebody else changed it since it was
    /// read.
    ///
    /// @return the ids of those that were not saved
    Set<UUID> save(List<Next> changes);

    /// The next relationships in the order of their ids.
    ///
    /// @param offering only those of this offering; null for all
    /// @param after the last id seen; null to begin
    List<JudgedRelationship> page(@Nullable String offering, @Nullable UUID after, int limit);
}
