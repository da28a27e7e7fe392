package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Relationship;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.servicekit.schedule.Timers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One exchange between a customer and a supplier; it never changes once recorded.
///
/// @param source the integrator's system
/// @param externalId its id there; (source, externalId) identifies the transaction
/// @param facts what is known about it, by name, as text
/// @param recordedAt when we learnt of it
/// @param asking when to ask; null when the customer is not asked
/// @param notAskedBecause why not
public record Transaction(
        String source,
        String externalId,
        Instant occurredAt,
        Stage stage,
        String supplier,
        String offering,
        @Nullable String contactPoint,
        Customer customer,
        @Nullable Money value,
        Map<String, String> facts,
        Instant recordedAt,
        @Nullable Asking asking,
        @Nullable String notAskedBecause) {

    public Transaction {
        facts = Map.copyOf(facts);
    }

    /// The id of the transaction that a source knows by this id.
    public static UUID idOf(String source, String externalId) {
        return DerivedId.of("transaction", source, externalId);
    }

    /// Its id.
    public UUID id() {
        return idOf(source, externalId);
    }

    /// The same with its customer described so.
    public Transaction of(Customer described) {
        return with(described, asking, notAskedBecause);
    }

    /// The same once it has been decided whether the customer is asked about it.
    ///
    /// @param whyNot null when they are
    Transaction decided(@Nullable Asking newAsking, @Nullable String whyNot) {
        return with(customer, newAsking, whyNot);
    }

    private Transaction with(Customer who, @Nullable Asking newAsking, @Nullable String whyNot) {
        return new Transaction(
                source,
                externalId,
                occurredAt,
                stage,
                supplier,
                offering,
                contactPoint,
                who,
                value,
                facts,
                recordedAt,
                newAsking,
                whyNot);
    }

    /// The id of the relationship it belongs to.
    public UUID relationshipId() {
        return new Relationship(customer.id(), supplier, offering).id();
    }

    /// In one word: what became of the wish to ask.
    public String disposition() {
        return asking == null ? "suppressed" : "scheduled";
    }

    /// The names of the fields in which what the integrator sent differs.
    public List<String> differencesTo(Transaction other) {
        List<String> fields = new ArrayList<>();
        compare(fields, "occurredAt", occurredAt, other.occurredAt);
        compare(fields, "stage", stage, other.stage);
        compare(fields, "supplier", supplier, other.supplier);
        compare(fields, "offering", offering, other.offering);
        compare(fields, "contactPoint", contactPoint, other.contactPoint);
        compare(fields, customer, other.customer);
        compare(fields, "value", value, other.value);
        compare(fields, "facts", facts, other.facts);
        return fields;
    }

    private static void compare(List<String> fields, Customer mine, Customer theirs) {
        compare(fields, "customer.id", mine.id(), theirs.id());
        compare(fields, "customer.kind", mine.kind(), theirs.kind());
        compare(fields, "customer.name", mine.name(), theirs.name());
        compare(fields, "customer.email", mine.email(), theirs.email());
        compare(fields, "customer.phone", mine.phone(), theirs.phone());
        compare(fields, "customer.chat", mine.chat(), theirs.chat());
        compare(fields, "customer.language", mine.language(), theirs.language());
        compare(fields, "customer.timeZone", mine.timeZone(), theirs.timeZone());
        compare(fields, "customer.tier", mine.tier(), theirs.tier());
    }

    private static void compare(
            List<String> fields, String field, @Nullable Object mine, @Nullable Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            fields.add(field);
        }
    }

    /// What its recording causes: the others are told, and when the customer is to be asked that
    /// waits as a timer. What is brought in from the past waits behind what happens now.
    public List<OutgoingEvent> events() {
        if (asking != null) {
            return List.of(recorded(), invitation(asking.inviteAt()));
        }
        boolean past = IntakeRules.HISTORY.equals(notAskedBecause);
        return List.of(recorded().in(past ? Lane.HISTORY : Lane.LIVE));
    }

    private OutgoingEvent invitation(Instant at) {
        UUID id = id();
        return Timers.set(TimerPurpose.INVITE, id, id, relationshipId(), 0, at, recordedAt);
    }

    /// What the other services are told.
    public OutgoingEvent recorded() {
        UUID id = id();
        UUID relationship = relationshipId();
        return OutgoingEvent.of(
                DerivedId.of("transaction-recorded", id),
                relationship.toString(),
                recordedAt,
                new TransactionRecorded(
                        id,
                        relationship,
                        source,
                        externalId,
                        occurredAt,
                        recordedAt,
                        stage,
                        customer.id(),
                        customer.kind(),
                        customer.tier(),
                        supplier,
                        offering,
                        contactPoint,
                        value,
                        facts,
                        asking,
                        notAskedBecause));
    }
}
