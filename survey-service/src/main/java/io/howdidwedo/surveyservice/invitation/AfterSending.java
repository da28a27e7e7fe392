package io.howdidwedo.surveyservice.invitation;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import io.howdidwedo.surveyservice.invitation.Carrier.Sending;
import io.howdidwedo.surveyservice.suppression.Suppression.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// What follows for an invitation from what was said when one of its mails was handed over.
final class AfterSending {
    private AfterSending() {}

    static Invitation of(Invitation invitation, Sending sending, Delivery delivery, Instant now) {
        return switch (delivery) {
            case Delivery.Taken() ->
                    sending.reminder() == 0
                            ? invitation.sent(sending, now)
                            : invitation.reminded(sending, now);
            case Delivery.Refused(String reason) ->
                    heard(invitation, sending, MailNews.Kind.REFUSED, reason, now);
            case Delivery.AddressGone(String reason) ->
                    heard(invitation, sending, MailNews.Kind.ADDRESS_GONE, reason, now);
            case Delivery.TryLater later -> later(invitation, sending, later, now);
            case Delivery.NotYet(Instant turn) -> awaitsTurn(invitation, sending, turn, now);
        };
    }

    private static Invitation heard(
            Invitation invitation,
            Sending sending,
            MailNews.Kind kind,
            String reason,
            Instant now) {
        return invitation.heard(news(invitation, sending, kind, reason, now), now);
    }

    private static Invitation awaitsTurn(
            Invitation invitation, Sending sending, Instant turn, Instant now) {
        Mailing waiting = invitation.mails().waiting(sending, new Mailing.Waiting(turn, true));
        return HearingOfMails.wait(invitation, "awaits-turn", waiting, now);
    }

    private static Invitation later(
            Invitation invitation, Sending sending, Delivery.TryLater later, Instant now) {
        String reason = later.reason();
        MailNews heard = news(invitation, sending, MailNews.Kind.RETURNED, reason, now);
        return HearingOfMails.laterOrNever(
                invitation,
                sending.reminder(),
                reason,
                Objects.requireNonNullElse(later.pause(), Duration.ZERO),
                invitation.mails().with(heard),
                now);
    }

    private static MailNews news(
            Invitation invitation,
            Sending sending,
            MailNews.Kind kind,
            String reason,
            Instant now) {
        int reminder = sending.reminder();
        int attempt = sending.attempt();
        UUID id =
                DerivedId.of("heard-sending", invitation.id(), reminder, attempt, sending.round());
        return new MailNews(id, kind, reminder, attempt, reason, now, Source.SENDING);
    }
}
