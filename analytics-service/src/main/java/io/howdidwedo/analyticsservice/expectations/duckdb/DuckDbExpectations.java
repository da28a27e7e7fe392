package io.howdidwedo.analyticsservice.expectations.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.expectations.Expectations;
import io.howdidwedo.analyticsservice.expectations.Expectations.AgreedExpectation;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks up in the chronicle what the agreements say.
final class DuckDbExpectations implements Expectations {
    private static final String NEWEST =
            """
            SELECT expectation, min(text), min(need), min(stage), bool_or(must_be),
                min(tau) AS lowest, max(tau) AS highest
            FROM (
                SELECT *, CASE direction
                        WHEN 'HIGH_IS_GOOD' THEN 100.0 * (target - 1) / (points - 1)
                        ELSE 100.0 * (points - target) / (points - 1) END AS tau
                FROM requirements
                WHERE offering IN (SELECT DISTINCT offering FROM all_transactions WHERE :where)
                QUALIFY agreement_version = max(agreement_version) OVER (PARTITION BY offering)
            )
            GROUP BY expectation ORDER BY expectation
            """;

    private static final String NEWEST_OF_SUPPLIERS =
            """
            SELECT requirement, min(text)
            FROM (
                FROM supplier_requirements
                WHERE offering IN (SELECT DISTINCT offering FROM all_transactions WHERE :where)
                QUALIFY agreement_version = max(agreement_version) OVER (PARTITION BY offering)
            )
            GROUP BY requirement
            """;

    private final DuckDbChronicle chronicle;

    DuckDbExpectations(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Map<String, AgreedExpectation> agreed(Slice slice) {
        return byId(NEWEST, slice, DuckDbExpectations::expectation);
    }

    @Override
    public Map<String, String> requiredBySuppliers(Slice slice) {
        return byId(NEWEST_OF_SUPPLIERS, slice, row -> row.getString(2));
    }

    private <T> Map<String, T> byId(String sql, Slice slice, SliceSql.Reading<T> reading) {
        return new SliceSql(slice)
                .ask(
                        chronicle,
                        sql,
                        rows -> {
                            Map<String, T> agreed = new LinkedHashMap<>();
                            while (rows.next()) {
                                agreed.put(rows.getString(1), reading.of(rows));
                            }
                            return agreed;
                        });
    }

    private static AgreedExpectation expectation(ResultSet row) throws SQLException {
        return new AgreedExpectation(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                number(row, 6),
                number(row, 7));
    }

    private static @Nullable Double number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
