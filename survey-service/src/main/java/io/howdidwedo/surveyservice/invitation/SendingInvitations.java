package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.invitation.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationStatus;
import io.howdidwedo.contracts.transaction.Asking;
import io.howdidwedo.surveyservice.invitation.InvitationMail.Delivery;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A timer fired: the customer is invited, reminded or asked again, or the link closes. Each may
/// be asked for more than once; the invitation's state sees to it that it happens once.
public final class SendingInvitations {
    private static final Duration RECOVERY_OPEN = Duration.ofDays(30);

    private final Transactions transactions;
    private final Invitations invitations;
    private final Surveys surveys;
    private final Preferences preferences;
    private final InvitationMail mail;
    private final Clock clock;

    /// Sends invitations about these transactions.
    public SendingInvitations(
            Transactions transactions,
            Invitations invitations,
            Surveys surveys,
            Preferences preferences,
            InvitationMail mail,
            Clock clock) {
        this.transactions = transactions;
        this.invitations = invitations;
        this.surveys = surveys;
        this.preferences = preferences;
        this.mail = mail;
        this.clock = clock;
    }

    /// Invites the customer to say how the transaction went.
    public void invite(UUID transactionId) {
        transactions
                .find(transactionId)
                .ifPresent(
                        transaction -> {
                            Asking asking = transaction.asking();
                            if (asking != null) {
                                send(invitation(transaction, asking), transaction);
                            }
                        });
    }

    /// Asks the customer again after the case about the transaction was resolved.
    public void askAgain(UUID transactionId, UUID caseId, int round) {
        transactions
                .find(transactionId)
                .ifPresent(transaction -> send(recovery(transaction, caseId, round), transaction));
    }

    private Invitation invitation(Transaction transaction, Asking asking) {
        return fresh(
                transaction,
                AskedFor.TRANSACTION,
                null,
                0,
                asking.survey(),
                asking.surveyVersion(),
                asking.remindAfter(),
                asking.expireAfter());
    }

    private Invitation recovery(Transaction transaction, UUID caseId, int round) {
        Survey survey = surveys.forOffering(transaction.offering());
        return fresh(
                transaction,
                AskedFor.RECOVERY,
                caseId,
                round,
                survey.id(),
                survey.version(),
                List.of(),
                RECOVERY_OPEN);
    }

    private Invitation fresh(
            Transaction transaction,
            AskedFor askedFor,
            @Nullable UUID caseId,
            int occasion,
            String survey,
            int surveyVersion,
            List<Duration> remindAfter,
            Duration expireAfter) {
        String reason = reasonNotToSend(transaction);
        return new Invitation(
                transaction.id(),
                transaction.relationshipId(),
                transaction.customer().id(),
                transaction.supplier(),
                transaction.offering(),
                askedFor,
                caseId,
                occasion,
                survey,
                surveyVersion,
                1,
                reason == null ? InvitationStatus.SCHEDULED : InvitationStatus.SUPPRESSED,
                reason,
                now(),
                null,
                remindAfter,
                expireAfter,
                0,
                null,
                false);
    }

    private @Nullable String reasonNotToSend(Transaction transaction) {
        if (transaction.customer().email() == null) {
            return "no-address";
        }
        return optedOut(transaction) ? "opted-out" : null;
    }

    private boolean optedOut(Transaction transaction) {
        return !preferences.optedOut(Set.of(transaction.customer().id())).isEmpty();
    }

    private void send(Invitation fresh, Transaction transaction) {
        Invitation invitation = invitations.add(fresh);
        if (!invitation.isWaiting()) {
            return;
        }
        Delivery delivery = mail.send(invitation, transaction, survey(invitation), 0);
        invitations.change(invitation.id(), current -> delivered(current, delivery));
    }

    private Invitation delivered(Invitation invitation, Delivery delivery) {
        if (!invitation.isWaiting()) {
            return invitation;
        }
        return switch (delivery) {
            case Delivery.Taken() -> invitation.sent(now());
            case Delivery.Refused(String reason) ->
                    invitation.become(InvitationStatus.FAILED, reason, now());
        };
    }

    /// Reminds the customer of an invitation that is still open.
    public void remind(UUID invitationId, int number) {
        Optional<Invitation> found =
                invitations.find(invitationId).filter(one -> wantsReminder(one, number));
        if (found.isEmpty()) {
            return;
        }
        Invitation invitation = found.get();
        Optional<Transaction> transaction = transactions.find(invitation.transactionId());
        if (transaction.isEmpty() || optedOut(transaction.get())) {
            return;
        }
        mail.send(invitation, transaction.get(), survey(invitation), number);
        invitations.change(
                invitationId,
                current ->
                        current.remindersSent() >= number
                                ? current
                                : current.reminded(number, now()));
    }

    private boolean wantsReminder(Invitation invitation, int number) {
        boolean unanswered =
                switch (invitation.status()) {
                    case SENT, OPENED, STARTED -> true;
                    case SCHEDULED, DEFERRED, SUPPRESSED, FAILED, BOUNCED, ANSWERED, EXPIRED ->
                            false;
                };
        return unanswered && invitation.remindersSent() < number && invitation.isOpenAt(now());
    }

    /// Closes the link of an invitation that was not answered in time.
    public void expire(UUID invitationId) {
        invitations.change(
                invitationId,
                invitation ->
                        switch (invitation.status()) {
                            case SENT, OPENED, STARTED ->
                                    invitation.become(InvitationStatus.EXPIRED, null, now());
                            case SCHEDULED,
                                    DEFERRED,
                                    SUPPRESSED,
                                    FAILED,
                                    BOUNCED,
                                    ANSWERED,
                                    EXPIRED ->
                                    invitation;
                        });
    }

    private Survey survey(Invitation invitation) {
        return surveys.find(invitation.survey(), invitation.surveyVersion()).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
