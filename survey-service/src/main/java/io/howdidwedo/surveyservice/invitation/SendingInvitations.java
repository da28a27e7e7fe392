package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.invitation.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationStatus;
import io.howdidwedo.contracts.transaction.Asking;
import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import io.howdidwedo.surveyservice.invitation.TimeToWrite.Decision;
import io.howdidwedo.surveyservice.preference.Preference;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Source;
import io.howdidwedo.surveyservice.suppression.Why;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Reach;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A timer fired: the customer is invited, reminded or asked again, or the link closes. Each may
/// be asked for more than once; the invitation's state sees to it that it happens once.
public final class SendingInvitations {
    private static final Duration RECOVERY_OPEN = Duration.ofDays(30);

    private final Transactions transactions;
    private final Invitations invitations;
    private final Surveys surveys;
    private final Preferences preferences;
    private final KeepingSuppressions suppressions;
    private final TimeToWrite timeToWrite;
    private final Carriers carriers;
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
        this.surveys = surveys;
        this.preferences = preferences;
        this.suppressions = suppressions;
        this.timeToWrite = timeToWrite;
        this.carriers = carriers;
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
        Reach reach = reach(transaction, surveys.find(survey, surveyVersion).orElseThrow());
        return new Invitation(
                transaction.id(),
                transaction.relationshipId(),
                transaction.customer().id(),
                transaction.supplier(),
                transaction.offering(),
                askedFor,
                caseId,
                reach instanceof Reach.Under(Address address) ? address.channel() : null,
                occasion,
                survey,
                surveyVersion,
                1,
                reach instanceof Reach.Under
                        ? InvitationStatus.SCHEDULED
                        : InvitationStatus.SUPPRESSED,
                reach instanceof Reach.Nowhere(String reason) ? reason : null,
                now(),
                null,
                remindAfter,
                expireAfter,
                0,
                null,
                false,
                null);
    }

    private Reach reach(Transaction transaction, Survey survey) {
        Preference wish = preferences.of(transaction.customer().holder());
        return reach(transaction, wish, survey.policy().channels());
    }

    /// Whether the customer can still be reached as they were; an invitation keeps its channel, so
    /// that its answer comes from one contact point, and a reminder from who wrote first.
    private Reach reach(Transaction transaction, Invitation invitation) {
        Preference wish = preferences.of(transaction.customer().holder()).by(invitation.via());
        return reach(transaction, wish, List.of());
    }

    private Reach reach(Transaction transaction, Preference wish, List<Channel> order) {
        return Reach.of(
                transaction.customer(), wish, order, carriers.open(), suppressions::whyNot, now());
    }

    private void send(Invitation fresh, Transaction transaction) {
        Invitation invitation = invitations.add(fresh);
        if (!invitation.isWaiting()) {
            return;
        }
        // It was there already: what held when it was made may hold no longer.
        if (!invitation.equals(fresh)
                && reach(transaction, invitation) instanceof Reach.Nowhere(String reason)) {
            invitations.change(
                    invitation.id(),
                    current ->
                            current.isWaiting()
                                    ? current.become(InvitationStatus.SUPPRESSED, reason, now())
                                    : current);
            return;
        }
        deliver(invitation, transaction, Sending.first(0));
    }

    /// Sends one mail, or lets it wait for a better time.
    private void deliver(Invitation invitation, Transaction transaction, Sending sending) {
        Survey survey = survey(invitation);
        Instant now = now();
        switch (decide(invitation, transaction, survey, sending, now)) {
            case Decision.Write() -> handOver(invitation, transaction, survey, sending);
            case Decision.Wait(Instant until, String reason) ->
                    change(
                            invitation,
                            sending,
                            current ->
                                    HearingOfMails.wait(
                                            current,
                                            reason,
                                            waiting(current, sending, until),
                                            now));
            case Decision.LeaveIt(String reason) ->
                    change(
                            invitation,
                            sending,
                            current ->
                                    current.become(
                                            InvitationStatus.SUPPRESSED,
                                            reason,
                                            current.mails().atRest(),
                                            now));
        }
    }

    private Decision decide(
            Invitation invitation,
            Transaction transaction,
            Survey survey,
            Sending sending,
            Instant now) {
        return sending.reminder() == 0
                ? timeToWrite.toInvite(invitation, transaction, survey, now)
                : timeToWrite.toRemind(transaction, survey, now);
    }

    private static Mailing waiting(Invitation current, Sending sending, Instant until) {
        return current.mails()
                .waiting(sending.reminder(), sending.attempt(), new Mailing.Waiting(until, false));
    }

    private void change(Invitation invitation, Sending sending, UnaryOperator<Invitation> step) {
        invitations.change(
                invitation.id(),
                current -> awaits(current, sending) ? step.apply(current) : current);
    }

    /// Hands one mail over; what the mail system says is kept, and about the address first, so that
    /// a crash between the two loses nothing.
    private void handOver(
            Invitation invitation, Transaction transaction, Survey survey, Sending sending) {
        Address to = Objects.requireNonNull(transaction.customer().address(invitation.via()));
        Delivery delivery =
                carriers.on(to.channel()).send(invitation, to, transaction, survey, sending);
        if (delivery instanceof Delivery.AddressGone(String reason)) {
            suppressions.suppress(
                    to.listed(), Why.ADDRESS_GONE, Source.SENDING, reason, invitation.id());
        }
        change(invitation, sending, current -> after(current, sending, delivery));
    }

    private static boolean awaits(Invitation invitation, Sending sending) {
        if (sending.round() > 0) {
            return invitation.mails().awaits(sending);
        }
        return sending.reminder() == 0
                ? invitation.isWaiting()
                : invitation.remindersSent() < sending.reminder();
    }

    private Invitation after(Invitation invitation, Sending sending, Delivery delivery) {
        Instant now = now();
        return switch (delivery) {
            case Delivery.Taken() ->
                    sending.reminder() == 0
                            ? invitation.sent(sending, now)
                            : invitation.reminded(sending, now);
            case Delivery.Refused(String reason) ->
                    invitation.heard(
                            heard(invitation, sending, Heard.Kind.REFUSED, reason, now), now);
            case Delivery.AddressGone(String reason) ->
                    invitation.heard(
                            heard(invitation, sending, Heard.Kind.ADDRESS_GONE, reason, now), now);
            case Delivery.TryLater later -> later(invitation, sending, later, now);
            case Delivery.NotYet(Instant turn) ->
                    HearingOfMails.wait(
                            invitation,
                            "awaits-turn",
                            invitation
                                    .mails()
                                    .waiting(
                                            sending.reminder(),
                                            sending.attempt(),
                                            new Mailing.Waiting(turn, true)),
                            now);
        };
    }

    private static Invitation later(
            Invitation invitation, Sending sending, Delivery.TryLater later, Instant now) {
        String reason = later.reason();
        Mailing noted =
                invitation
                        .mails()
                        .with(heard(invitation, sending, Heard.Kind.RETURNED, reason, now));
        return HearingOfMails.laterOrNever(
                invitation,
                sending.reminder(),
                reason,
                Objects.requireNonNullElse(later.pause(), Duration.ZERO),
                noted,
                now);
    }

    private static Heard heard(
            Invitation invitation, Sending sending, Heard.Kind kind, String reason, Instant now) {
        return new Heard(
                DerivedId.of(
                        "heard-sending",
                        invitation.id(),
                        sending.reminder(),
                        sending.attempt(),
                        sending.round()),
                kind,
                sending.reminder(),
                sending.attempt(),
                reason,
                now,
                Source.SENDING);
    }

    /// Sends the mail that has waited, unless it is not wanted any more.
    ///
    /// @param round which waiting has ended
    public void sendAgain(UUID invitationId, int round) {
        Optional<Invitation> found =
                invitations
                        .find(invitationId)
                        .filter(one -> one.mails().waiting() != null)
                        .filter(one -> one.mails().round() == round);
        if (found.isEmpty()) {
            return;
        }
        Invitation invitation = found.get();
        Transaction transaction = transactions.find(invitation.transactionId()).orElseThrow();
        String reason =
                reach(transaction, invitation) instanceof Reach.Nowhere(String why) ? why : null;
        if (reason != null || !wantsMail(invitation)) {
            invitations.change(invitationId, current -> atRest(current, round, reason));
        } else {
            deliver(invitation, transaction, invitation.mails().due());
        }
    }

    private boolean wantsMail(Invitation invitation) {
        return invitation.mails().reminder() == 0
                ? invitation.status() == InvitationStatus.DEFERRED && !invitation.revoked()
                : isUnanswered(invitation) && invitation.isOpenAt(now());
    }

    private Invitation atRest(Invitation invitation, int round, @Nullable String reason) {
        Mailing mails = invitation.mails();
        if (mails.waiting() == null || mails.round() != round) {
            return invitation;
        }
        return reason != null && invitation.status() == InvitationStatus.DEFERRED
                ? invitation.become(InvitationStatus.SUPPRESSED, reason, mails.atRest(), now())
                : invitation.fare(mails.atRest(), now());
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
        if (transaction.isPresent()
                && reach(transaction.get(), invitation) instanceof Reach.Under) {
            deliver(invitation, transaction.get(), Sending.first(number));
        }
    }

    private boolean wantsReminder(Invitation invitation, int number) {
        return isUnanswered(invitation)
                && invitation.remindersSent() < number
                && !isUnderWay(invitation.mails(), number)
                && invitation.isOpenAt(now());
    }

    /// Whether the reminder waits already, so that its timer, should it fire twice, sends it once.
    private static boolean isUnderWay(Mailing mails, int number) {
        return mails.waiting() != null && mails.reminder() == number;
    }

    private static boolean isUnanswered(Invitation invitation) {
        return switch (invitation.status()) {
            case SENT, OPENED, STARTED -> true;
            case SCHEDULED, DEFERRED, SUPPRESSED, FAILED, BOUNCED, ANSWERED, EXPIRED -> false;
        };
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
        return invitation.asks(
                surveys.find(invitation.survey(), invitation.surveyVersion()).orElseThrow());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
