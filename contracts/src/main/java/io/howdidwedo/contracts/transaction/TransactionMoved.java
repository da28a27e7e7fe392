package io.howdidwedo.contracts.transaction;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.UUID;

/// A transaction left a relationship, for its customer, supplier or offering turned out to be one
/// with another, or not to be after all. Where it belongs now it is told with
/// [TransactionRecorded] of the same placement; which of the two is heard first makes no
/// difference.
///
/// @param relationshipId the one it left
/// @param placement how often it was moved, with this time; what is older of it holds no more
/// @param newRelationshipId where it belongs now
/// @param formerCustomer to whom it belonged
/// @param customer to whom it belongs now
/// @param supplier whose it is now
/// @param offering what it is about now
public record TransactionMoved(
        UUID transactionId,
        UUID relationshipId,
        int placement,
        UUID newRelationshipId,
        String formerCustomer,
        String customer,
        String supplier,
        String offering,
        Instant movedAt)
        implements Event {}
