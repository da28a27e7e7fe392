package io.howdidwedo.analyticsservice.response.duckdb;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.contracts.verdict.Standing;
import io.howdidwedo.contracts.verdict.Verdict;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers in the chronicle.
final class DuckDbResponses implements Responses {
    private static final String PAGE =
            """
            SELECT response_id, answer_external_id, standing, answered_at, answer_recorded_at,
                answer_contact_point, score, score_points, recommend, transaction_id, source,
                external_id, occurred_at, relationship_id, supplier, offering, verdict
            FROM all_answers WHERE :where
            ORDER BY answered_at DESC, response_id DESC LIMIT :limit
            """;

    private final DuckDbChronicle chronicle;

    DuckDbResponses(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public List<HeardResponse> page(
            Slice slice, Set<Standing> standings, @Nullable Place after, int limit) {
        SliceSql conditions = new SliceSql(slice);
        if (!standings.isEmpty()) {
            conditions.and(
                    "standing IN ("
                            + String.join(", ", standings.stream().map(_ -> "?").toList())
                            + ")",
                    standings.stream().map(Standing::name).toArray());
        }
        if (after != null) {
            conditions.and(
                    "(answered_at, response_id) < (?, ?)",
                    SliceSql.utc(after.answeredAt()),
                    after.response());
        }
        String sql =
                PAGE.replace(":where", conditions.where())
                        .replace(":limit", Integer.toString(limit));
        return chronicle.ask(
                connection -> {
                    List<HeardResponse> page = new ArrayList<>();
                    try (PreparedStatement query = connection.prepareStatement(sql)) {
                        conditions.fill(query, 1);
                        try (ResultSet rows = query.executeQuery()) {
                            while (rows.next()) {
                                page.add(response(rows));
                            }
                        }
                    }
                    return page;
                });
    }

    private static HeardResponse response(ResultSet row) throws SQLException {
        Standing standing = Standing.valueOf(row.getString(3));
        String verdict = row.getString(17);
        return new HeardResponse(
                row.getObject(1, UUID.class),
                row.getString(2),
                standing,
                reason(standing),
                instant(row, 4),
                instant(row, 5),
                row.getString(6),
                row.getObject(7, Integer.class),
                row.getObject(8, Integer.class),
                row.getObject(9, Integer.class),
                row.getObject(10, UUID.class),
                row.getString(11),
                row.getString(12),
                instant(row, 13),
                row.getObject(14, UUID.class),
                row.getString(15),
                row.getString(16),
                verdict == null || standing != Standing.COUNTS ? null : Verdict.valueOf(verdict));
    }

    private static String reason(Standing standing) {
        return switch (standing) {
            case COUNTS -> "The last answer inside the response window.";
            case LATE -> "Given after the response window had closed.";
            case SUPERSEDED -> "A later answer to the same transaction took its place.";
            case QUARANTINED -> "Held back as probably not a person's.";
            case EMPTY -> "Every question was skipped.";
        };
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
