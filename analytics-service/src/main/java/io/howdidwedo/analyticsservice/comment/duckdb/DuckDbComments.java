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
import java.util.List;
import java.util.UUID;

/// Comments in the chronicle, with the verdict of their answers.
final class DuckDbComments implements Comments {
    private static final String NEWEST =
            """
            WITH commented AS (
                SELECT response_id, rowid AS place, text FROM comments
            ), newest AS (
                SELECT response_id, customer, answered_at,
                    CASE WHEN NOT coalesce(:among, false) THEN 0 WHEN :good THEN 1 ELSE 2 END AS side
                FROM all_answers
                WHERE standing = 'COUNTS' AND :where
                    AND response_id IN (SELECT response_id FROM commented)
                ORDER BY answered_at DESC, response_id DESC LIMIT :most
            )
            SELECT n.response_id, n.customer, n.side, c.text
            FROM newest n JOIN commented c ON c.response_id = n.response_id
            ORDER BY n.answered_at DESC, n.response_id DESC, c.place
            """;

    /// By the numbers that the question has for them.
    private static final List<Side> SIDES =
            List.of(Side.UNDETERMINED, Side.DISSATISFIED, Side.OTHERS);

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
                        DuckDbComments::answers);
    }

    /// Each text has a row, those of an answer one after the other.
    private static List<WrittenAnswer> answers(ResultSet rows) throws SQLException {
        List<WrittenAnswer> answers = new ArrayList<>();
        UUID response = null;
        String customer = "";
        Side side = Side.UNDETERMINED;
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            UUID next = rows.getObject(1, UUID.class);
            if (!next.equals(response)) {
                if (response != null) {
                    answers.add(new WrittenAnswer(response, customer, side, texts));
                }
                response = next;
                customer = rows.getString(2);
                side = SIDES.get(rows.getInt(3));
                texts = new ArrayList<>();
            }
            texts.add(rows.getString(4));
        }
        if (response != null) {
            answers.add(new WrittenAnswer(response, customer, side, texts));
        }
        return answers;
    }
}
