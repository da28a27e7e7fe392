package io.howdidwedo.followupservice.rule;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.invitation.InvitationChanged.Silence;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A transaction whose customer was asked and did not answer in time.
///
/// @param since when the invitation was over
public record Unanswered(
        UUID transactionId,
        UUID relationshipId,
        String externalId,
        String customer,
        CustomerKind customerKind,
        @Nullable String tier,
        String supplier,
        String offering,
        @Nullable Money value,
        Instant occurredAt,
        Instant since) {

    /// What nobody spoke of, now that this invitation has changed; empty while it is not over, and
    /// when its customer was only asked again.
    public static Optional<Unanswered> of(InvitationChanged invitation) {
        Silence silence = invitation.silence();
        boolean isOver =
                invitation.status() == InvitationStatus.EXPIRED
                        && invitation.askedFor() == AskedFor.TRANSACTION;
        return silence == null || !isOver ? Optional.empty() : Optional.of(of(invitation, silence));
    }

    private static Unanswered of(InvitationChanged invitation, Silence silence) {
        return new Unanswered(
                invitation.transactionId(),
                invitation.relationshipId(),
                silence.externalId(),
                invitation.customer(),
                silence.customerKind(),
                silence.tier(),
                invitation.supplier(),
                invitation.offering(),
                silence.value(),
                silence.occurredAt(),
                invitation.changedAt());
    }
}
