package io.howdidwedo.operationsservice.hook.event;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a hook is told of an event: ids and facts. Names, addresses and words of customers are not
/// among them; who may read them asks the API with these ids.
public sealed interface Facts {

    /// A transaction.
    ///
    /// @param externalId its number at the source
    /// @param customer the integrator's id of the customer
    /// @param amount what it was worth, in the currency's main unit
    /// @param asked whether the customer is asked
    /// @param notAskedBecause why not
    record OfTransaction(
            UUID transactionId,
            String source,
            String externalId,
            Instant occurredAt,
            Instant recordedAt,
            String customer,
            CustomerKind customerKind,
            @Nullable String tier,
            String supplier,
            String offering,
            @Nullable String contactPoint,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            boolean asked,
            @Nullable String notAskedBecause)
            implements Facts {}

    /// A transaction that belongs to others now.
    ///
    /// @param formerCustomer to whom it belonged
    /// @param placement how often it was moved; of several the one with the highest holds
    record OfMove(
            UUID transactionId,
            String formerCustomer,
            String customer,
            String supplier,
            String offering,
            int placement,
            Instant movedAt)
            implements Facts {}

    /// A transaction that was taken back.
    record OfWithdrawal(UUID transactionId, Instant withdrawnAt) implements Facts {}

    /// An invitation.
    ///
    /// @param version grows with each change
    /// @param askedFor whether it asks about the transaction, or whether something was put right
    /// @param status where it stands
    /// @param reason why it was not sent, came back or was refused
    /// @param caseId the case it asks about
    record OfInvitation(
            UUID invitationId,
            UUID transactionId,
            long version,
            AskedFor askedFor,
            String customer,
            String supplier,
            String offering,
            String contactPoint,
            InvitationStatus status,
            @Nullable String reason,
            Instant changedAt,
            @Nullable Instant sentAt,
            @Nullable Instant expiresAt,
            @Nullable UUID caseId)
            implements Facts {}

    /// An answer, without what the customer wrote.
    ///
    /// @param version grows with each change
    /// @param askedFor whether it is about the transaction, or about whether something was
    ///     put right
    /// @param status whether it counts
    /// @param overall "How did we do?", on 0 to 100
    /// @param recommend 0 to 10
    /// @param ease 1 to 7
    /// @param commented whether the customer wrote anything
    /// @param contactMe whether the customer wants to hear from us
    record OfAnswer(
            UUID responseId,
            UUID transactionId,
            @Nullable UUID invitationId,
            @Nullable UUID caseId,
            long version,
            AskedFor askedFor,
            ResponseStatus status,
            @Nullable String supplier,
            String survey,
            int surveyVersion,
            String contactPoint,
            Instant answeredAt,
            @Nullable Double overall,
            @Nullable Integer recommend,
            @Nullable Integer ease,
            boolean commented,
            boolean contactMe)
            implements Facts {}

    /// A transaction with its answers, judged.
    ///
    /// @param version grows with each change
    /// @param responseId the answer that counts; null when none does
    /// @param slipped nothing promised was broken, but noticeably less than the customer is used to
    /// @param gap points to what the customer has come to expect
    /// @param unmet requirements that were not met
    record OfVerdict(
            UUID transactionId,
            String source,
            String externalId,
            long version,
            String customer,
            String supplier,
            String offering,
            Instant occurredAt,
            @Nullable UUID responseId,
            @Nullable Verdict verdict,
            boolean slipped,
            @Nullable Double gap,
            List<String> unmet)
            implements Facts {

        public OfVerdict {
            unmet = List.copyOf(unmet);
        }
    }

    /// A case.
    ///
    /// @param version grows with each change
    /// @param team who follows it up
    /// @param status where it stands
    /// @param rule which opened it
    /// @param owner user of who works on it; null: the whole team may
    /// @param level 1 for the first owner, one more for each escalation
    /// @param round how often it was resolved and asked about again
    /// @param mergedInto the case that goes on for this one
    record OfCase(
            UUID caseId,
            UUID transactionId,
            long version,
            String customer,
            String supplier,
            String team,
            String offering,
            CaseStatus status,
            String rule,
            @Nullable String owner,
            int level,
            int round,
            Instant openedAt,
            Instant dueAt,
            @Nullable Instant firstContactAt,
            @Nullable Instant resolvedAt,
            @Nullable Instant recoveredAt,
            @Nullable String rootCause,
            @Nullable UUID mergedInto,
            Instant changedAt)
            implements Facts {}

    /// A try of a hook.
    ///
    /// @param webhook the hook's id
    /// @param by who tried it
    record OfTest(UUID webhook, String by) implements Facts {}
}
