package io.howdidwedo.analyticsservice.comment.duckdb;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.comment.Comments;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer.Side;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
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
            WITH newest AS (
                SELECT response_id, customer, answered_at,
                    CASE WHEN NOT coalesce(:among, false) THEN 'UNDETERMINED'
                        WHEN :good THEN 'DISSATISFIED' ELSE 'OTHERS' END AS side
                FROM all_answers
                WHERE standing = 'COUNTS' AND :where
                    AND response_id IN (SELECT response_id FROM comments)
                ORDER BY answered_at DESC, response_id DESC LIMIT :most
            )
            SELECT n.response_id, any_value(n.customer), any_value(n.side),
                list(c.text ORDER BY c.rowid)
            FROM newest n JOIN comments c ON c.response_id = n.response_id
            GROUP BY n.response_id
            ORDER BY any_value(n.answered_at) DESC, n.response_id DESC
            """;

    private static final MetricSql DISSATISFIED = MetricSql.of(Metric.DISSATISFIED);

    private final DuckDbChronicle chronicle;

    DuckDbComments(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public Freshness<?> freshness() {
        return chronicle.freshness();
    }

    @Override
    public List<WrittenAnswer> newest(Slice slice, int most) {
        return new SliceSql(slice)
                .ask(
                        chronicle,
                        DISSATISFIED.in(NEWEST).replace(":most", Integer.toString(most)),
                        rows -> {
                            List<WrittenAnswer> answers = new ArrayList<>();
                            while (rows.next()) {
                                answers.add(answer(rows));
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
