package io.howdidwedo.analyticsservice.overview.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.overview.Invitations;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        return new SliceSql(slice).ask(chronicle, SATISFIED.in(CELLS), DuckDbInvitations::cells);
    }

    private static List<Cell> cells(ResultSet rows) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        while (rows.next()) {
            cells.add(new Cell(rows.getLong(1), rows.getLong(2), rows.getLong(3)));
        }
        return cells;
    }
}
