package io.howdidwedo.surveyservice.nextcycle;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirement.Taken;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that customers have stated.
public interface StatedRequirements {

    /// Keeps one, unless the same or a newer version is known; its group stays as it is.
    void keep(StatedRequirement stated);

    /// Forgets what an answer said: from this version on it says nothing any more. What a newer
    /// version says stays.
    void forget(UUID responseId, long version);

    /// Puts these into a group; null: into none.
    void group(Collection<UUID> responses, @Nullable UUID group);

    /// Those with these ids that were said about these teams; the others are left out.
    List<StatedRequirement> find(Collection<UUID> responses, Teams teams);

    /// Takes these for wishes, or for complaints that ask for nothing; the latter leave their
    // group.
    void take(Collection<UUID> responses, Taken taken);

    /// Complaints of an offering that ask for nothing, the newest first.
    ///
    /// @param teams only what was said about these
    List<StatedRequirement> complaints(String offering, Teams teams, int limit);

    /// Wishes of an offering that are in no group, the newest first.
    ///
    /// @param teams only what was said about these
    List<StatedRequirement> ungrouped(String offering, Teams teams, int limit);

    /// How many wishes of an offering are in no group.
    long countUngrouped(String offering, Teams teams);

    /// Those of a group, the newest first.
    List<StatedRequirement> ofGroup(UUID group, Teams teams);
}
