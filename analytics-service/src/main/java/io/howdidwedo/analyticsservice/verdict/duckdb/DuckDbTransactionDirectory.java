package io.howdidwedo.analyticsservice.verdict.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.verdict.TransactionDirectory;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds transactions in the chronicle.
final class DuckDbTransactionDirectory implements TransactionDirectory {
    private static final String ENTRIES = "SELECT transaction_id, relationship_id FROM intake";

    private final DuckDbChronicle chronicle;

    DuckDbTransactionDirectory(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public List<Entry> withId(UUID transactionId) {
        return entries(" WHERE transaction_id = ?", transactionId);
    }

    @Override
    public List<Entry> named(String externalId, @Nullable String source) {
        return source == null
                ? entries(" WHERE external_id = ? LIMIT 100", externalId)
                : entries(" WHERE external_id = ? AND source = ?", externalId, source);
    }

    private List<Entry> entries(String where, Object... values) {
        return chronicle.ask(
                connection -> {
                    List<Entry> entries = new ArrayList<>();
                    try (PreparedStatement query = connection.prepareStatement(ENTRIES + where)) {
                        for (int at = 0; at < values.length; at++) {
                            query.setObject(at + 1, values[at]);
                        }
                        try (ResultSet rows = query.executeQuery()) {
                            while (rows.next()) {
                                entries.add(
                                        new Entry(
                                                rows.getObject(1, UUID.class),
                                                rows.getObject(2, UUID.class)));
                            }
                        }
                    }
                    return entries;
                });
    }
}
