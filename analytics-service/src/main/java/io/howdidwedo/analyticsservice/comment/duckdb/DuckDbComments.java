package io.howdidwedo.analyticsservice.comment.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.comment.Comments;
import io.howdidwedo.analyticsservice.comment.WrittenAnswer;
import io.howdidwedo.analyticsservice.comment.WrittenAnswer.Side;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Comments in the chronicle, with the verdict of their answers.
final class DuckDbComments implements Comments {
    private static final String NEWEST =
            """
            SELECT a.response_id, any_value(a.customer),
                CASE WHEN NOT coalesce(any_value(:among), false) THEN 'UNDETERMINED'
                    WHEN any_value(:good) THEN 'DISSATISFIED' ELSE 'OTHERS' END,
                list(c.text ORDER BY c.rowid)
            FROM all_answers a JOIN comments c ON c.response_id = a.response_id
            WHERE standing = 'COUNTS' AND :where
            GROUP BY a.response_id
            ORDER BY any_value(a.answered_at) DESC, a.response_id DESC LIMIT :most
            """;

    private static final MetricSql DISSATISFIED = MetricSql.of(Metric.DISSATISFIED);

    private final DuckDbChronicle chronicle;

    DuckDbComments(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public long version() {
        return chronicle.version();
    }

    @Override
    public List<WrittenAnswer> newest(Slice slice, int most) {
        SliceSql conditions = new SliceSql(slice);
        String sql =
                DISSATISFIED
                        .in(NEWEST)
                        .replace(":where", conditions.where())
                        .replace(":most", Integer.toString(most));
        return chronicle.ask(
                connection -> {
                    List<WrittenAnswer> answers = new ArrayList<>();
                    try (PreparedStatement query = connection.prepareStatement(sql)) {
                        conditions.fill(query, 1);
                        try (ResultSet rows = query.executeQuery()) {
                            while (rows.next()) {
                                answers.add(answer(rows));
                            }
                        }
                    }
                    return answers;
                });
    }

    private static WrittenAnswer answer(ResultSet row) throws SQLException {
        return new WrittenAnswer(
                row.getObject(1, UUID.class),
                row.getString(2),
                Side.valueOf(row.getString(3)),
                Arrays.stream((Object[]) row.getArray(4).getArray()).map(String::valueOf).toList());
    }
}
