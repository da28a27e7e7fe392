package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Reach;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A timer fired: the customer is invited, reminded or asked again, or the link closes. Each may
/// be asked for more than once; the invitation's state sees to it that it happens once.
public final class SendingInvitations {
    private final Transactions transactions;
    private final Invitations invitations;
    private final Reaching reaching;
    private final MakingInvitations making;
    private final HandingOver handingOver;
    private final Clock clock;

    /// Sends invitations about these transactions.
    public SendingInvitations(
            Transactions transactions,
            Invitations invitations,
            Surveys surveys,
            Preferences preferences,
            KeepingSuppressions suppressions,
            TimeToWrite timeToWrite,
            Carriers carriers,
            Clock clock) {
        this.transactions = transactions;
        this.invitations = invitations;
        this.reaching = new Reaching(preferences, suppressions, carriers.open(), clock);
        this.making = new MakingInvitations(surveys, reaching, clock);
        this.handingOver =
                new HandingOver(invitations, surveys, suppressions, timeToWrite, carriers, clock);
        this.clock = clock;
    }

    /// Invites the customer to say how the transaction went.
    public void invite(UUID transactionId) {
        transactions.find(transactionId).ifPresent(this::invite);
    }

    private void invite(Transaction transaction) {
        Asking asking = transaction.asking();
        if (asking != null) {
            send(making.first(transaction, asking), transaction);
        }
    }

    /// Asks the customer again after the case about the transaction was resolved.
    public void askAgain(UUID transactionId, UUID caseId, int round) {
        transactions
                .find(transactionId)
                .ifPresent(
                        transaction -> send(making.again(transaction, caseId, round), transaction));
    }

    private void send(Invitation fresh, Transaction transaction) {
        Invitation invitation = invitations.add(fresh);
        if (!invitation.isWaiting()) {
            return;
        }
        // It was there already: what held when it was made may hold no longer.
        if (!invitation.equals(fresh)
                && reaching.of(transaction, invitation) instanceof Reach.Nowhere(String reason)) {
            suppress(invitation.id(), reason);
            return;
        }
        handingOver.deliver(invitation, transaction, Sending.first(0));
    }

    private void suppress(UUID invitationId, String reason) {
        invitations.change(
                invitationId,
                current ->
                        current.isWaiting()
                                ? current.become(
                                        new InvitationState.Suppressed(reason), clock.instant())
                                : current);
    }

    /// Sends the mail that has waited, unless it is not wanted any more.
    ///
    /// @param round which waiting has ended
    public void sendAgain(UUID invitationId, int round) {
        invitations
                .find(invitationId)
                .filter(invitation -> invitation.mails().waiting() != null)
                .filter(invitation -> invitation.mails().round() == round)
                .ifPresent(invitation -> sendAgain(invitation, round));
    }

    private void sendAgain(Invitation invitation, int round) {
        Transaction transaction = transactions.find(invitation.transactionId()).orElseThrow();
        String reason =
                reaching.of(transaction, invitation) instanceof Reach.Nowhere(String why)
                        ? why
                        : null;
        if (reason != null || !wantsMail(invitation)) {
            invitations.change(invitation.id(), current -> atRest(current, round, reason));
        } else {
            handingOver.deliver(invitation, transaction, invitation.mails().due());
        }
    }

    private boolean wantsMail(Invitation invitation) {
        return invitation.mails().reminder() == 0
                ? isDeferred(invitation) && !invitation.revoked()
                : isUnanswered(invitation) && invitation.isOpenAt(clock.instant());
    }

    private Invitation atRest(Invitation invitation, int round, @Nullable String reason) {
        Mailing mails = invitation.mails();
        if (mails.waiting() == null || mails.round() != round) {
            return invitation;
        }
        return reason != null && isDeferred(invitation)
                ? invitation.become(
                        new InvitationState.Suppressed(reason), mails.atRest(), clock.instant())
                : invitation.fare(mails.atRest(), clock.instant());
    }

    private static boolean isDeferred(Invitation invitation) {
        return invitation.state() instanceof InvitationState.Deferred;
    }

    /// Reminds the customer of an invitation that is still open.
    public void remind(UUID invitationId, int number) {
        invitations
                .find(invitationId)
                .filter(invitation -> wantsReminder(invitation, number))
                .ifPresent(invitation -> remind(invitation, number));
    }

    private void remind(Invitation invitation, int number) {
        transactions
                .find(invitation.transactionId())
                .filter(about -> reaching.of(about, invitation) instanceof Reach.Under)
                .ifPresent(about -> handingOver.deliver(invitation, about, Sending.first(number)));
    }

    private boolean wantsReminder(Invitation invitation, int number) {
        return isUnanswered(invitation)
                && invitation.link().reminders() < number
                && !isUnderWay(invitation.mails(), number)
                && invitation.isOpenAt(clock.instant());
    }

    /// Whether the reminder waits already, so that its timer, should it fire twice, sends it once.
    private static boolean isUnderWay(Mailing mails, int number) {
        return mails.waiting() != null && mails.reminder() == number;
    }

    private static boolean isUnanswered(Invitation invitation) {
        return invitation.state() instanceof InvitationState.Unanswered;
    }

    /// Closes the link of an invitation that was not answered in time.
    public void expire(UUID invitationId) {
        invitations.change(
                invitationId,
                invitation ->
                        isUnanswered(invitation)
                                ? invitation.become(new InvitationState.Expired(), clock.instant())
                                : invitation);
    }
}
