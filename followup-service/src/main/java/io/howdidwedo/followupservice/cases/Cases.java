package io.howdidwedo.followupservice.cases;

import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All cases.
public interface Cases {

    /// A case and what its change causes.
    record Step(Case state, List<OutgoingEvent> events) {
        public Step {
            events = List.copyOf(events);
        }
    }

    /// The case with this id, for the service's own work.
    Optional<Case> find(UUID id);

    /// The case with this id, if one of these teams follows it up or was the one that served the
    /// customer.
    ///
    /// @param teams empty: whosever it is
    Optional<Case> find(UUID id, Optional<Set<String>> teams);

    /// Opens a case; does nothing when the transaction has one.
    ///
    /// @return whether it is new
    boolean open(Step first);

    /// Takes a case one step on. A step that returns the same case writes nothing.
    ///
    /// @return the case as it now is, empty when there is none
    Optional<Case> change(UUID id, Function<Case, Step> step);

    /// What one of many cases becomes.
    @FunctionalInterface
    interface Steps {
        /// The step of the case with this id; null leaves it, or leaves it unopened. It may be
        /// asked again when somebody else was quicker.
        ///
        /// @param before as it is now; null when the transaction has no case
        @Nullable Step from(UUID id, @Nullable Case before);
    }

    /// Takes many cases one step on together. A step that returns the same case writes nothing,
    /// one where there is no case opens it.
    ///
    /// @return the cases as they now are; ids that have none are left out
    Map<UUID, Case> changeAll(Collection<UUID> ids, Steps steps);

    /// Those of the cases with these ids that there are, by id.
    Map<UUID, Case> findAll(Collection<UUID> ids);

    /// Cases that match, the one due first in front.
    List<Case> list(CaseQuery query);

    /// Those of a customer as far as these teams see them, the one opened last in front; at most
    /// `limit`.
    ///
    /// @param teams empty: whosever they are
    List<Case> ofCustomer(String customer, Optional<Set<String>> teams, int limit);

    /// Those that go on in this one, as far as these teams see them.
    List<Case> mergedInto(UUID id, Optional<Set<String>> teams);

    /// How many match.
    long count(CaseQuery query);

    /// How many match of each owner, by user; nobody's under the empty text.
    Map<String, Long> countByOwner(CaseQuery query);

    /// How many match of each team that follows them up.
    Map<String, Long> countByTeam(CaseQuery query);

    /// How many match of each root cause; those without one under the empty text.
    Map<String, Long> countByCause(CaseQuery query);
}
