package io.howdidwedo.analyticsservice.overview.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.overview.Invitations;
import io.howdidwedo.analyticsservice.statistics.nonresponse.Cell;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/// Counts invitations in the chronicle.
final class DuckDbInvitations implements Invitations {
    private static final String CELLS =
            """
            SELECT count(*), count(*) FILTER (:among), count(*) FILTER ((:among) AND (:good))
            FROM asked WHERE :where
            GROUP BY tier, offering, contact_point
            """;

    private static final MetricSql SATISFIED = MetricSql.of(Metric.CSAT);

    private final DuckDbChronicle chronicle;

    DuckDbInvitations(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public List<Cell> cells(Slice slice) {
        SliceSql conditions = new SliceSql(slice);
        return chronicle.ask(
                connection -> {
                    List<Cell> cells = new ArrayList<>();
                    try (PreparedStatement query =
                            connection.prepareStatement(
                                    SATISFIED.in(CELLS).replace(":where", conditions.where()))) {
                        conditions.fill(query, 1);
                        try (ResultSet rows = query.executeQuery()) {
                            while (rows.next()) {
                                cells.add(
                                        new Cell(
                                                rows.getLong(1), rows.getLong(2), rows.getLong(3)));
                            }
                        }
                    }
                    return cells;
                });
    }
}
