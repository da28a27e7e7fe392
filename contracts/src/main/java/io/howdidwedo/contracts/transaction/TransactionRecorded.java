package io.howdidwedo.contracts.transaction;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A transaction came in. Its facts never change; the plan says whether and when the customer is
/// asked.
///
/// @param facts what is known about it by name: numbers, RFC 3339 instants or words, as text
/// @param recordedAt when we learnt of it
/// @param asking when to ask; null when the customer is not asked
/// @param notAskedBecause the reason when the customer is not asked
public record TransactionRecorded(
        UUID transactionId,
        UUID relationshipId,
        String source,
        String externalId,
        Instant occurredAt,
        Instant recordedAt,
        Stage stage,
        String customer,
        CustomerKind customerKind,
        @Nullable String tier,
        String supplier,
        String offering,
        @Nullable String contactPoint,
        @Nullable Money value,
        Map<String, String> facts,
        @Nullable Asking asking,
        @Nullable String notAskedBecause)
        implements Event {

    public TransactionRecorded {
        facts = Map.copyOf(facts);
    }
}
