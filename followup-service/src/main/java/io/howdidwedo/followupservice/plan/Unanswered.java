package io.howdidwedo.followupservice.plan;

import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A transaction whose customer was asked and did not answer in time.
///
/// @param since when the invitation was over; null while it is not
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
        @Nullable Instant since) {

    static Unanswered soFar(TransactionRecorded transaction) {
        return new Unanswered(
                transaction.transactionId(),
                transaction.relationshipId(),
                transaction.externalId(),
                transaction.customer(),
                transaction.customerKind(),
                transaction.tier(),
                transaction.supplier(),
                transaction.offering(),
                transaction.value(),
                transaction.occurredAt(),
                null);
    }

    Unanswered since(Instant instant) {
        return new Unanswered(
                transactionId,
                relationshipId,
                externalId,
                customer,
                customerKind,
                tier,
                supplier,
                offering,
                value,
                occurredAt,
                instant);
    }
}
