package io.howdidwedo.contracts.transaction;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A transaction came in, or moved to another customer, supplier or offering because two turned out
/// to be one. Its facts never change; the plan says whether and when the customer is asked.
///
/// @param facts what is known about it by name: numbers, RFC 3339 instants or words, as text
/// @param recordedAt when we learnt of it
/// @param asking when to ask; null when the customer is not asked
/// @param notAskedBecause the reason when the customer is not asked
/// @param placement how often it was moved; of several the one with the highest holds
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
        @Nullable String notAskedBecause,
        Integer placement)
        implements Event {

    public TransactionRecorded {
        facts = Map.copyOf(facts);
        placement = placement == null ? 0 : placement;
    }

    /// When service is given, seen from the transaction.
    public enum Stage {
        BEFORE,
        DURING,
        AFTER
    }

    /// Whether the customer belongs to the organisation. Both are served alike.
    public enum CustomerKind {
        EXTERNAL,
        INTERNAL
    }

    /// An amount of a currency.
    ///
    /// @param amount in the currency's main unit
    /// @param currency ISO 4217 code
    public record Money(BigDecimal amount, String currency) {}

    /// When the customer is to be asked about a transaction, by the survey's policy at the time the
    /// transaction came in.
    ///
    /// @param survey id of the survey
    /// @param surveyVersion its version, kept by every answer
    /// @param inviteAt not before this instant
    /// @param remindAfter time from the invitation to each reminder, ascending
    /// @param expireAfter time from the invitation until the link closes
    public record Asking(
            String survey,
            int surveyVersion,
            Instant inviteAt,
            List<Duration> remindAfter,
            Duration expireAfter) {

        public Asking {
            remindAfter = List.copyOf(remindAfter);
        }
    }

    /// One customer, one supplier, one offering: within it the roles never swap.
    public record Relationship(String customer, String supplier, String offering) {

        /// The id under which everything of this relationship travels, in order.
        public UUID id() {
            return DerivedId.of("relationship", customer, supplier, offering);
        }
    }
}
