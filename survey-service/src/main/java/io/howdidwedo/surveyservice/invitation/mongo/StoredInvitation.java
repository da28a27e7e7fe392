package io.howdidwedo.surveyservice.invitation.mongo;

import io.howdidwedo.contracts.invitation.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationStatus;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.InvitationState;
import io.howdidwedo.surveyservice.invitation.Mailing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation as its document holds it, all in one row, as it always did. It is public for the
/// driver, which reads its components.
public record StoredInvitation(
        UUID transactionId,
        UUID relationshipId,
        String customer,
        String supplier,
        String offering,
        AskedFor askedFor,
        @Nullable UUID caseId,
        @Nullable Channel channel,
        int occasion,
        String survey,
        int surveyVersion,
        long version,
        InvitationStatus status,
        @Nullable String reason,
        Instant changedAt,
        @Nullable Instant sentAt,
        List<Duration> remindAfter,
        Duration expireAfter,
        int remindersSent,
        @Nullable Instant expiresAt,
        boolean revoked,
        @Nullable Mailing mailing) {

    static StoredInvitation of(Invitation invitation) {
        Invitation.About about = invitation.about();
        Invitation.Plan plan = invitation.plan();
        Invitation.Link link = invitation.link();
        return new StoredInvitation(
                about.transactionId(),
                about.relationshipId(),
                about.customer(),
                about.supplier(),
                about.offering(),
                invitation.askedFor(),
                invitation.occasion().caseId(),
                invitation.channel(),
                invitation.occasion().round(),
                plan.survey(),
                plan.surveyVersion(),
                invitation.version(),
                invitation.status(),
                invitation.reason(),
                invitation.changedAt(),
                link.sentAt(),
                plan.remindAfter(),
                plan.expireAfter(),
                link.reminders(),
                link.expiresAt(),
                link.revoked(),
                invitation.mailing());
    }

    Invitation invitation() {
        return new Invitation(
                new Invitation.About(transactionId, relationshipId, customer, supplier, offering),
                new Invitation.Occasion(askedFor, caseId, occasion),
                new Invitation.Plan(survey, surveyVersion, remindAfter, expireAfter),
                channel,
                version,
                InvitationState.of(status, revoked ? null : reason),
                changedAt,
                new Invitation.Link(sentAt, remindersSent, expiresAt, revoked),
                mailing);
    }
}
