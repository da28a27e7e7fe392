package io.howdidwedo.surveyservice.transaction;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Relationship;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.servicekit.schedule.Timers;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.merging.Merge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One exchange between a customer and a supplier. Once recorded nothing of it changes but whose it
/// is, when two names turn out to be names of one.
///
/// @param source the integrator's system
/// @param externalId its id there; (source, externalId) identifies the transaction
/// @param facts what is known about it, by name, as text
/// @param recordedAt when we learnt of it
/// @param asking when to ask; null when the customer is not asked
/// @param notAskedBecause why not
/// @param sent how it was sent; null while it was always kept under those names
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
        @Nullable String notAskedBecause,
        @Nullable Sent sent) {

    public Transaction {
        facts = Map.copyOf(facts);
    }

    /// The names a transaction was sent with.
    ///
    /// @param customer the id of the customer
    /// @param placement how often it was moved to other names since
    public record Sent(String customer, String supplier, String offering, int placement) {
        Sent onceMore() {
            return new Sent(customer, supplier, offering, placement + 1);
        }
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
        return with(supplier, offering, described, sent);
    }

    /// The same once it has been decided whether the customer is asked about it.
    ///
    /// @param whyNot null when they are
    Transaction decided(@Nullable Asking newAsking, @Nullable String whyNot) {
        return new Transaction(
                source,
                externalId,
                occurredAt,
                stage,
                supplier,
                offering,
                contactPoint,
                customer,
                value,
                facts,
                recordedAt,
                newAsking,
                whyNot,
                sent);
    }

    private Transaction with(String team, String what, Customer who, @Nullable Sent origin) {
        return new Transaction(
                source,
                externalId,
                occurredAt,
                stage,
                team,
                what,
                contactPoint,
                who,
                value,
                facts,
                recordedAt,
                asking,
                notAskedBecause,
                origin);
    }

    /// The names it was sent with.
    public Sent asSent() {
        return sent == null ? new Sent(customer.id(), supplier, offering, 0) : sent;
    }

    /// Whether its customer is kept under the id it was sent with; if not they were merged into
    /// another one.
    public boolean isSentUnderKeptId() {
        return asSent().customer().equals(customer.id());
    }

    /// The same under the names by which its customer, supplier and offering are kept.
    Transaction keptAs(KnownAs names) {
        Sent origin = asSent();
        String who = names.kept(Merge.Kind.CUSTOMER, origin.customer());
        String team = names.kept(Merge.Kind.TEAM, origin.supplier());
        String what = names.kept(Merge.Kind.OFFERING, origin.offering());
        return who.equals(customer.id()) && team.equals(supplier) && what.equals(offering)
                ? this
                : with(team, what, customer.called(who), origin);
    }

    /// Whether it is under the names it is to be kept under.
    public boolean isKeptAs(KnownAs names) {
        return keptAs(names).equals(this);
    }

    /// The same moved to the names it is to be kept under; itself when it is there.
    public Transaction movedTo(KnownAs names) {
        Transaction next = keptAs(names);
        return next.equals(this)
                ? this
                : next.with(next.supplier, next.offering, next.customer, next.asSent().onceMore());
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
        Sent mine = asSent();
        Sent theirs = other.asSent();
        if (!supplier.equals(other.supplier)) {
            compare(fields, "supplier", mine.supplier(), theirs.supplier());
        }
        if (!offering.equals(other.offering)) {
            compare(fields, "offering", mine.offering(), theirs.offering());
        }
        if (!customer.id().equals(other.customer.id())) {
            compare(fields, "customer.id", mine.customer(), theirs.customer());
        }
        compare(fields, "contactPoint", contactPoint, other.contactPoint);
        compare(fields, customer, other.customer);
        compare(fields, "value", value, other.value);
        compare(fields, "facts", facts, other.facts);
        return fields;
    }

    private static void compare(List<String> fields, Customer mine, Customer theirs) {
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
        int placement = asSent().placement();
        return OutgoingEvent.of(
                placement == 0
                        ? DerivedId.of("transaction-recorded", id)
                        : DerivedId.of("transaction-recorded", id, placement),
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
                        notAskedBecause,
                        placement));
    }

    /// What the others are told when it was moved: where it was it is no more, and where it belongs
    /// now. That waits behind what happens now.
    ///
    /// @param before as it was
    public List<OutgoingEvent> movedSince(Transaction before, Instant now) {
        int placement = asSent().placement();
        UUID left = before.relationshipId();
        OutgoingEvent moved =
                OutgoingEvent.of(
                        DerivedId.of("transaction-moved", id(), placement),
                        left.toString(),
                        now,
                        new TransactionMoved(
                                id(),
                                left,
                                placement,
                                relationshipId(),
                                before.customer.id(),
                                customer.id(),
                                supplier,
                                offering,
                                now));
        return List.of(recorded().in(Lane.HISTORY), moved.in(Lane.HISTORY));
    }
}
