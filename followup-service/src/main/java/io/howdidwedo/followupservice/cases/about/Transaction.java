package io.howdidwedo.followupservice.cases.about;

import io.howdidwedo.contracts.transaction.TransactionMoved;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a case is about: something that was done for a customer.
///
/// @param customer as the integrator names them
/// @param supplier who served the customer
/// @param placement how often it was moved to other names
public record Transaction(
        UUID id,
        UUID relationshipId,
        String externalId,
        String customer,
        @Nullable String tier,
        String supplier,
        String offering,
        Instant occurredAt,
        int placement) {

    /// The same where it was moved to.
    public Transaction movedTo(TransactionMoved where) {
        return new Transaction(
                id,
                where.newRelationshipId(),
                externalId,
                where.customer(),
                tier,
                where.supplier(),
                where.offering(),
                occurredAt,
                where.placement());
    }
}
