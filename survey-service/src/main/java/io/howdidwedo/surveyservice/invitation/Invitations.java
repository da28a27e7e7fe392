package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// All invitations.
public interface Invitations {

    /// The invitation with this id.
    Optional<Invitation> find(UUID id);

    /// The invitation with this id if it is of one of these teams: for whoever
    /// asks by an id that no link of ours vouches for.
    default Optional<Invitation> find(UUID id, Teams teams) {
        return find(id).filter(invitation -> teams.have(invitation.about().supplier()));
    }

    /// The invitations about a transaction, in the order they were made.
    List<Invitation> about(UUID transactionId);

    /// The invitations about these transactions, in no order.
    List<Invitation> aboutAll(Collection<UUID> transactions);

    /// Has these be about their transactions as they are kept now. Nobody is told: whose they are
    /// is told with the transactions.
    ///
    /// @param about by the ids of the transactions
    /// @return how many were about them as they were
    int moveAll(Collection<UUID> ids, Map<UUID, Transaction> about);

    /// Adds an invitation and tells the others; does nothing when it is there already.
    ///
    /// @return the invitation as it now is
    Invitation add(Invitation invitation);

    /// Takes an invitation one step on and tells the others. The step may return the same
    /// invitation to leave it as it is; it is tried again on the newest state when somebody else
    /// was quicker.
    ///
    /// @return the invitation as it now is, empty when there is none
    Optional<Invitation> change(UUID id, UnaryOperator<Invitation> step);

    /// The invitations with these ids, by id; missing ones are left out.
    Map<UUID, Invitation> findAll(Collection<UUID> ids);

    /// Adds invitations in one go and tells the others; those that are there already stay as they
    /// are.
    ///
    /// @return all of them as they now are, by id
    Map<UUID, Invitation> addAll(List<Invitation> invitations);

    /// Takes invitations one step on in one go, each by its own step, as `change` does one.
    ///
    /// @return as they now are, by id; those there are none of are left out
    Map<UUID, Invitation> changeAll(Map<UUID, UnaryOperator<Invitation>> steps);

    /// The latest invitations, newest first.
    ///
    /// @param suppliers only these; null for all
    List<Invitation> latest(
            @Nullable Set<String> suppliers, @Nullable InvitationStatus status, int limit);
}
