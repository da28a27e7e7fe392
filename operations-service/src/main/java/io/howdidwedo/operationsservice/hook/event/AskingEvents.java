package io.howdidwedo.operationsservice.hook.event;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.operationsservice.hook.event.Come.Heard;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What hooks are told of transactions and of whom we ask about them.
final class AskingEvents {
    private AskingEvents() {}

    /// One that was moved is told once more with where it belongs now: that is told by its move.
    static List<HookEvent> of(TransactionRecorded recorded, Heard heard) {
        if (recorded.placement() > 0) {
            return List.of();
        }
        Money value = recorded.value();
        Facts facts =
                new Facts.OfTransaction(
                        recorded.transactionId(),
                        recorded.source(),
                        recorded.externalId(),
                        recorded.occurredAt(),
                        recorded.recordedAt(),
                        recorded.customer(),
                        recorded.customerKind(),
                        recorded.tier(),
                        recorded.supplier(),
                        recorded.offering(),
                        recorded.contactPoint(),
                        value == null ? null : value.amount(),
                        value == null ? null : value.currency(),
                        recorded.asking() != null,
                        recorded.notAskedBecause());
        return Come.to(
                        Kind.TRANSACTION_RECORDED,
                        recorded.recordedAt(),
                        heard,
                        recorded.transactionId())
                .event(
                        List.of(recorded.supplier()),
                        new Gist(
                                recorded.supplier(),
                                recorded.offering(),
                                recorded.externalId(),
                                found(recorded.externalId())),
                        facts)
                .stream()
                .toList();
    }

    static List<HookEvent> of(TransactionMoved moved, Heard heard) {
        Facts facts =
                new Facts.OfMove(
                        moved.transactionId(),
                        moved.formerCustomer(),
                        moved.customer(),
                        moved.supplier(),
                        moved.offering(),
                        moved.placement(),
                        moved.movedAt());
        return Come.to(
                        Kind.TRANSACTION_MOVED,
                        moved.movedAt(),
                        heard,
                        moved.transactionId(),
                        moved.placement())
                .event(
                        List.of(moved.supplier()),
                        new Gist(moved.supplier(), moved.offering(), null, found(moved.customer())),
                        facts)
                .stream()
                .toList();
    }

    /// Whose it was is not told any more.
    static List<HookEvent> of(TransactionWithdrawn gone, Heard heard) {
        return Come.to(Kind.TRANSACTION_WITHDRAWN, gone.withdrawnAt(), heard, gone.transactionId())
                .event(
                        List.of(),
                        new Gist(null, null, null, "/customers"),
                        new Facts.OfWithdrawal(gone.transactionId(), gone.withdrawnAt()))
                .stream()
                .toList();
    }

    static List<HookEvent> of(InvitationChanged invitation, Heard heard) {
        Kind kind = kind(invitation);
        if (kind == null) {
            return List.of();
        }
        return Come.to(kind, invitation.changedAt(), heard, invitation.invitationId())
                .event(
                        List.of(invitation.supplier()),
                        new Gist(
                                invitation.supplier(),
                                invitation.offering(),
                                null,
                                found(invitation.customer())),
                        facts(invitation))
                .stream()
                .toList();
    }

    private static @Nullable Kind kind(InvitationChanged invitation) {
        return switch (invitation.status()) {
            case SENT -> Kind.INVITATION_SENT;
            case OPENED -> Kind.INVITATION_OPENED;
            case ANSWERED -> Kind.INVITATION_ANSWERED;
            case EXPIRED -> Kind.INVITATION_EXPIRED;
            case BOUNCED -> Kind.INVITATION_BOUNCED;
            case FAILED -> Kind.INVITATION_FAILED;
            case SUPPRESSED -> Kind.INVITATION_SUPPRESSED;
            case SCHEDULED, DEFERRED, STARTED -> null;
        };
    }

    private static Facts facts(InvitationChanged invitation) {
        return new Facts.OfInvitation(
                invitation.invitationId(),
                invitation.transactionId(),
                invitation.version(),
                invitation.askedFor(),
                invitation.customer(),
                invitation.supplier(),
                invitation.offering(),
                invitation.contactPoint(),
                invitation.status(),
                invitation.reason(),
                invitation.changedAt(),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.caseId());
    }

    /// Where somebody who may see it finds it by a number of theirs.
    static String found(String number) {
        return "/customers?q=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }
}
