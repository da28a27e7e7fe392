package io.howdidwedo.surveyservice.response;

import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// All responses.
public interface Responses {

    /// The response with this id.
    Optional<Response> find(UUID id);

    /// The response with this id if it is of one of these teams: for whoever
    /// asks by an id that no link of ours vouches for.
    default Optional<Response> find(UUID id, Teams teams) {
        return find(id).filter(response -> teams.have(response.supplier()));
    }

    /// The responses with these ids, by id; missing ones are left out.
    Map<UUID, Response> findAll(Collection<UUID> ids);

    /// Adds a response and tells the others.
    ///
    /// @return false when there is one with this id already
    boolean add(Response response);

    /// Adds responses in one go and tells the others.
    ///
    /// @return the positions of those whose id was there already
    BitSet addAll(List<Response> responses);

    /// Takes a response one step on and tells the others; a step that changes nothing writes
    /// nothing.
    ///
    /// @return the response as it now is, empty when there is none
    Optional<Response> change(UUID id, UnaryOperator<Response> step);

    /// Has these be about their transactions as they are kept now, and tells the others of those
    /// that were not.
    ///
    /// @param about by the ids of the transactions
    /// @return how many were not
    int moveAll(Collection<UUID> ids, Map<UUID, Transaction> about);

    /// Responses with something held back, the latest first.
    ///
    /// @param suppliers only these; null for all
    List<Response> heldBack(@Nullable Set<String> suppliers, int limit);
}
