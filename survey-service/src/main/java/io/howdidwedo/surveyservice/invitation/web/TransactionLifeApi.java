package io.howdidwedo.surveyservice.invitation.web;

import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.invitation.Invitation;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.invitation.MailNews;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// A transaction with its disposition and its life so far.
@RestController
final class TransactionLifeApi {
    private final Transactions transactions;
    private final Invitations invitations;

    TransactionLifeApi(Transactions transactions, Invitations invitations) {
        this.transactions = transactions;
        this.invitations = invitations;
    }

    /// What is shown; the customer's address stays here.
    record TransactionLife(
            UUID id,
            String source,
            String externalId,
            Instant occurredAt,
            Instant recordedAt,
            String supplier,
            String offering,
            String customer,
            java.util.Map<String, String> facts,
            String disposition,
            @Nullable String reason,
            List<InvitationLife> invitations) {}

    record InvitationLife(
            UUID id,
            String askedFor,
            String contactPoint,
            String status,
            @Nullable String reason,
            Instant changedAt,
            @Nullable Instant sentAt,
            int remindersSent,
            @Nullable Instant expiresAt,
            List<MailLife> mails) {
        static InvitationLife of(Invitation invitation) {
            return new InvitationLife(
                    invitation.id(),
                    invitation.askedFor().name().toLowerCase(Locale.ROOT),
                    invitation.contactPoint(),
                    invitation.status().name().toLowerCase(Locale.ROOT),
                    invitation.reason(),
                    invitation.changedAt(),
                    invitation.link().sentAt(),
                    invitation.link().reminders(),
                    invitation.link().expiresAt(),
                    invitation.mails().heard().stream().map(MailLife::of).toList());
        }
    }

    /// What was heard about one mail.
    ///
    /// @param reminder 0 for the invitation itself
    record MailLife(
            String heard, int reminder, @Nullable String status, Instant at, String source) {
        static MailLife of(MailNews heard) {
            return new MailLife(
                    heard.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    heard.reminder(),
                    heard.status(),
                    heard.at(),
                    heard.source().name().toLowerCase(Locale.ROOT));
        }
    }

    /// Tells a transaction with its disposition and its life so far.
    ///
    /// @param id the transaction's id
    @GetMapping("/api/transactions/{id}")
    TransactionLife get(@PathVariable UUID id, Caller caller) {
        Transaction transaction =
                transactions
                        .find(id, caller.within())
                        .orElseThrow(() -> new NotFound("transaction", id));
        List<Invitation> sent = invitations.about(id);
        return new TransactionLife(
                id,
                transaction.source(),
                transaction.externalId(),
                transaction.occurredAt(),
                transaction.recordedAt(),
                transaction.supplier(),
                transaction.offering(),
                transaction.customer().id(),
                transaction.facts(),
                disposition(transaction, sent),
                transaction.notAskedBecause(),
                sent.stream().map(InvitationLife::of).toList());
    }

    private static String disposition(Transaction transaction, List<Invitation> sent) {
        return sent.isEmpty()
                ? transaction.disposition()
                : sent.getFirst().status().name().toLowerCase(Locale.ROOT);
    }
}
