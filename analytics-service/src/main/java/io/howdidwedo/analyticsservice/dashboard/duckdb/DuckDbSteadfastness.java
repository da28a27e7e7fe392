package io.howdidwedo.analyticsservice.dashboard.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.dashboard.Steadfastness;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/// Counts relationships in the chronicle.
final class DuckDbSteadfastness implements Steadfastness {
    private static final String RELATIONSHIPS =
            """
            SELECT count(*), count(*) FILTER (broken = 0)
            FROM (
                SELECT count(*) AS verdicts,
                    count(*) FILTER (verdict = 'DISSATISFIED') AS broken
                FROM counted_answers
                WHERE verdict IN ('DISSATISFIED', 'SATISFIED', 'DELIGHTED') AND :where
                GROUP BY relationship_id
            )
            WHERE verdicts >= 2
            """;

    private final DuckDbChronicle chronicle;

    DuckDbSteadfastness(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Clusters relationships(Slice slice) {
        SliceSql conditions = new SliceSql(slice);
        return chronicle.ask(
                connection -> {
                    try (PreparedStatement query =
                            connection.prepareStatement(
                                    RELATIONSHIPS.replace(":where", conditions.where()))) {
                        conditions.fill(query, 1);
                        try (ResultSet row = query.executeQuery()) {
                            row.next();
                            return each(row.getLong(1), row.getLong(2));
                        }
                    }
                });
    }

    private static Clusters each(long relationships, long unbroken) {
        return new Clusters(
                relationships, relationships, unbroken, relationships, unbroken, unbroken);
    }
}
