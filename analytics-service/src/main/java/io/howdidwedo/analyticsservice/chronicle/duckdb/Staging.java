package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Batch.Partition;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Lays a batch out in the staging tables, of each thing only its newest state.
final class Staging {
    /// The fact of a transaction that names its region.
    static final String REGION = "region";

    private static final int AMOUNT_DIGITS = 18;
    private static final int FRACTION_DIGITS = 4;

    private final DuckDBConnection connection;
    private final StagedOfferings offerings;
    private final StagedVerdicts verdicts;
    private final StagedResponses responses;
    private final StagedCases cases;

    Staging(DuckDBConnection connection, ZoneId zone) {
        this.connection = connection;
        this.offerings = new StagedOfferings(connection);
        this.verdicts = new StagedVerdicts(connection, zone);
        this.responses = new StagedResponses(connection);
        this.cases = new StagedCases(connection);
    }

    boolean offerings(List<Event> events) throws SQLException {
        return offerings.offerings(events);
    }

    boolean transactions(List<Event> events) throws SQLException {
        return verdicts.transactions(events);
    }

    boolean responses(List<Event> events) throws SQLException {
        return responses.responses(events);
    }

    boolean answersAgain(List<Event> events) throws SQLException {
        return responses.answersAgain(events);
    }

    boolean cases(List<Event> events) throws SQLException {
        return cases.cases(events);
    }

    boolean fixes(List<Event> events) throws SQLException {
        return cases.fixes(events);
    }

    boolean intake(List<Event> events) throws SQLException {
        Collection<TransactionRecorded> all =
                Newest.of(
                        events,
                        TransactionRecorded.class,
                        TransactionRecorded::transactionId,
                        TransactionRecorded::placement);
        if (all.isEmpty()) {
            return false;
        }
        try (Rows rows = new Rows(connection, "staged_intake")) {
            for (TransactionRecorded transaction : all) {
                transaction(transaction, rows);
            }
        }
        return true;
    }

    private static void transaction(TransactionRecorded transaction, Rows rows)
            throws SQLException {
        Money value = transaction.value();
        rows.begin()
                .put(transaction.transactionId(), transaction.relationshipId())
                .put(transaction.source(), transaction.externalId())
                .put(transaction.customer(), DuckDbChronicle.mark(transaction.customer()))
                .put(transaction.customerKind(), transaction.tier())
                .put(transaction.supplier(), transaction.offering(), transaction.contactPoint())
                .put(transaction.facts().get(REGION))
                .put(transaction.occurredAt(), transaction.recordedAt())
                .put(value == null ? null : amount(value), value == null ? null : value.currency())
                .put(transaction.notAskedBecause(), transaction.placement())
                .end();
    }

    /// Rounded to what the column takes; null where it is too large for it.
    private static @Nullable BigDecimal amount(Money value) {
        BigDecimal rounded = value.amount().setScale(FRACTION_DIGITS, RoundingMode.HALF_EVEN);
        return rounded.precision() <= AMOUNT_DIGITS ? rounded : null;
    }

    boolean invitations(List<Event> events) throws SQLException {
        Collection<InvitationChanged> newest =
                Newest.of(
                        events,
                        InvitationChanged.class,
                        InvitationChanged::invitationId,
                        InvitationChanged::version);
        if (newest.isEmpty()) {
            return false;
        }
        try (Rows rows = new Rows(connection, "staged_invitations")) {
            for (InvitationChanged invitation : newest) {
                row(invitation, rows);
            }
        }
        Near.to(newest.stream().map(InvitationChanged::changedAt)).note(connection);
        return true;
    }

    private static void row(InvitationChanged invitation, Rows rows) throws SQLException {
        rows.row(
                invitation.invitationId(),
                invitation.version(),
                invitation.transactionId(),
                invitation.askedFor(),
                invitation.contactPoint(),
                invitation.status(),
                invitation.reason(),
                invitation.sentAt(),
                null);
    }

    void progress(Map<Partition, Long> next) throws SQLException {
        try (Rows rows = new Rows(connection, "staged_progress")) {
            for (Map.Entry<Partition, Long> place : next.entrySet()) {
                rows.row(place.getKey().topic(), place.getKey().partition(), place.getValue());
            }
        }
    }
}
