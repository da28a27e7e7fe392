package io.howdidwedo.analyticsservice.relationship;

import static java.util.Objects.requireNonNull;

import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Something that is known of a relationship from now on. Instants are kept to the millisecond, so
/// that a fact read back is the fact that came. A fact that lacks what it is known by is refused
/// with a NullPointerException naming it.
public sealed interface Fact {

    /// The relationship it belongs to.
    UUID relationshipId();

    /// The transaction it is about.
    UUID transactionId();

    /// A transaction happened.
    static Fact of(TransactionRecorded event) {
        return new Happened(
                new TransactionRecorded(
                        event.transactionId(),
                        event.relationshipId(),
                        event.source(),
                        event.externalId(),
                        kept(event.occurredAt()),
                        kept(event.recordedAt()),
                        event.stage(),
                        event.customer(),
                        event.customerKind(),
                        event.tier(),
                        event.supplier(),
                        event.offering(),
                        event.contactPoint(),
                        event.value(),
                        event.facts(),
                        null,
                        null,
                        event.placement()));
    }

    /// A response was given.
    static Fact of(ResponseChanged event) {
        return new Given(
                event.relationshipId(),
                event.transactionId(),
                new Answer(
                        event.responseId(),
                        event.externalId(),
                        event.version(),
                        event.contactPoint(),
                        event.status(),
                        kept(event.answeredAt()),
                        kept(event.recordedAt()),
                        event.overall(),
                        event.recommend(),
                        event.ease(),
                        event.ratings(),
                        !event.choices().isEmpty() || !event.comments().isEmpty(),
                        event.contactMe()));
    }

    /// A transaction is taken back.
    static Fact of(TransactionWithdrawn event) {
        return new Withdrawn(event.relationshipId(), event.transactionId());
    }

    /// A transaction belongs elsewhere now.
    static Fact of(TransactionMoved event) {
        return new Left(event.relationshipId(), event.transactionId(), event.placement());
    }

    private static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    /// A transaction, without the plan for asking.
    record Happened(TransactionRecorded transaction) implements Fact {

        public Happened {
            requireNonNull(transaction.relationshipId(), "relationshipId");
            requireNonNull(transaction.transactionId(), "transactionId");
            requireNonNull(transaction.externalId(), "externalId");
            requireNonNull(transaction.source(), "source");
            requireNonNull(transaction.offering(), "offering");
            requireNonNull(transaction.supplier(), "supplier");
        }

        @Override
        public UUID relationshipId() {
            return transaction.relationshipId();
        }

        @Override
        public UUID transactionId() {
            return transaction.transactionId();
        }
    }

    /// An answer to a transaction.
    record Given(UUID relationshipId, UUID transactionId, Answer answer) implements Fact {

        public Given {
            requireNonNull(relationshipId, "relationshipId");
            requireNonNull(transactionId, "transactionId");
            requireNonNull(answer.responseId(), "responseId");
            requireNonNull(answer.externalId(), "externalId");
            requireNonNull(answer.status(), "status");
        }
    }

    /// A transaction belongs to another relationship now; it may come back with a higher placement.
    ///
    /// @param placement it has there
    record Left(UUID relationshipId, UUID transactionId, int placement) implements Fact {

        public Left {
            requireNonNull(relationshipId, "relationshipId");
            requireNonNull(transactionId, "transactionId");
        }
    }

    /// A transaction is taken back, with all that was and will be said about it.
    record Withdrawn(UUID relationshipId, UUID transactionId) implements Fact {

        public Withdrawn {
            requireNonNull(relationshipId, "relationshipId");
            requireNonNull(transactionId, "transactionId");
        }
    }
}
