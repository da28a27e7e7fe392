package io.howdidwedo.analyticsservice.chronicle.duckdb;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// What was taken back goes, and what is heard of it later does not come in. Topics have no order
/// among each other, so the ids are remembered for as long as the chronicle is.
final class Withdrawals {
    private static final Script TRANSACTIONS = Script.named("merge-withdrawn");
    private static final Script OFFERINGS = Script.named("merge-withdrawn-offerings");

    private final DuckDBConnection connection;
    private final Set<UUID> transactions = new HashSet<>();

    /// Those that this chronicle knows of.
    Withdrawals(DuckDBConnection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("FROM withdrawn")) {
            while (rows.next()) {
                transactions.add(rows.getObject(1, UUID.class));
            }
        }
    }

    /// Takes out what these events take back.
    ///
    /// @return whether there were transactions among it
    boolean take(List<Event> events) throws SQLException {
        Set<UUID> some = new HashSet<>();
        Set<String> offerings = new HashSet<>();
        for (Event event : events) {
            if (event instanceof TransactionWithdrawn withdrawn) {
                some.add(withdrawn.transactionId());
            } else if (event instanceof OfferingWithdrawn withdrawn) {
                offerings.add(withdrawn.offering());
            }
        }
        transactions.addAll(some);
        merge("staged_withdrawn", some, TRANSACTIONS);
        merge("staged_withdrawn_offerings", offerings, OFFERINGS);
        return !some.isEmpty();
    }

    private void merge(String staged, Set<?> ids, Script script) throws SQLException {
        if (!ids.isEmpty()) {
            try (Rows rows = new Rows(connection, staged)) {
                for (Object id : ids) {
                    rows.row(id);
                }
            }
            script.run(connection);
        }
    }

    /// The events that are about nothing that was taken back; of an offering those that came after.
    List<Event> passing(List<Event> events) {
        List<Event> left = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof OfferingWithdrawn withdrawn) {
                left.removeIf(before -> isOf(before, withdrawn.offering()));
            }
            UUID about = about(event);
            if (about == null || !transactions.contains(about)) {
                left.add(event);
            }
        }
        return left;
    }

    private static boolean isOf(Event event, String offering) {
        return event instanceof OfferingChanged changed && changed.offering().equals(offering);
    }

    private static @Nullable UUID about(Event event) {
        return switch (event) {
            case TransactionRecorded recorded -> recorded.transactionId();
            case InvitationChanged invitation -> invitation.transactionId();
            case ResponseChanged response -> response.transactionId();
            case VerdictChanged verdict -> verdict.transactionId();
            case CaseChanged changed -> changed.transactionId();
            default -> null;
        };
    }
}
