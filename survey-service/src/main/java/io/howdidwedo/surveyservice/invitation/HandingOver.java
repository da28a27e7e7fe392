package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.invitation.Carrier.Carried;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.invitation.TimeToWrite.Decision;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import io.howdidwedo.surveyservice.suppression.Suppression.Why;
import io.howdidwedo.surveyservice.survey.Survey;
import io.howdidwedo.surveyservice.survey.Surveys;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Hands mails and messages over to who carries them, at a time that suits the customer.
final class HandingOver {
    private final Invitations invitations;
    private final Surveys surveys;
    private final KeepingSuppressions suppressions;
    private final TimeToWrite timeToWrite;
    private final Carriers carriers;
    private final Clock clock;

    HandingOver(
            Invitations invitations,
            Surveys surveys,
            KeepingSuppressions suppressions,
            TimeToWrite timeToWrite,
            Carriers carriers,
            Clock clock) {
        this.invitations = invitations;
        this.surveys = surveys;
        this.suppressions = suppressions;
        this.timeToWrite = timeToWrite;
        this.carriers = carriers;
        this.clock = clock;
    }

    /// Sends one mail, or lets it wait for a better time.
    void deliver(Invitation invitation, Transaction transaction, Sending sending) {
        Survey survey = survey(invitation);
        Instant now = clock.instant();
        switch (decide(invitation, transaction, survey, sending, now)) {
            case Decision.Write() -> handOver(invitation, transaction, survey, sending);
            case Decision.Wait(Instant until, String reason) ->
                    change(invitation, sending, current -> wait(current, sending, until, reason));
            case Decision.LeaveIt(String reason) ->
                    change(invitation, sending, current -> leave(current, reason));
        }
    }

    private Survey survey(Invitation invitation) {
        return invitation.asks(
                surveys.find(invitation.plan().survey(), invitation.plan().surveyVersion())
                        .orElseThrow());
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

    private Invitation wait(Invitation current, Sending sending, Instant until, String reason) {
        Mailing waiting = current.mails().waiting(sending, new Mailing.Waiting(until, false));
        return HearingOfMails.wait(current, reason, waiting, clock.instant());
    }

    private Invitation leave(Invitation current, String reason) {
        return current.become(
                new InvitationState.Suppressed(reason), current.mails().atRest(), clock.instant());
    }

    private void change(Invitation invitation, Sending sending, UnaryOperator<Invitation> step) {
        invitations.change(
                invitation.id(),
                current -> awaits(current, sending) ? step.apply(current) : current);
    }

    private static boolean awaits(Invitation invitation, Sending sending) {
        if (sending.round() > 0) {
            return invitation.mails().awaits(sending);
        }
        return sending.reminder() == 0
                ? invitation.isWaiting()
                : invitation.link().reminders() < sending.reminder();
    }

    /// Hands one mail over; what the mail system says is kept, and about the address first, so that
    /// a crash between the two loses nothing.
    private void handOver(
            Invitation invitation, Transaction transaction, Survey survey, Sending sending) {
        Address to = Objects.requireNonNull(transaction.customer().address(invitation.via()));
        Delivery delivery =
                carriers.on(to.channel())
                        .send(new Carried(invitation, to, transaction, survey, sending));
        if (delivery instanceof Delivery.AddressGone(String reason)) {
            suppressions.suppress(
                    to.listed(), Why.ADDRESS_GONE, Source.SENDING, reason, invitation.id());
        }
        Instant now = clock.instant();
        change(invitation, sending, current -> AfterSending.of(current, sending, delivery, now));
    }
}
