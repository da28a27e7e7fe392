package io.howdidwedo.analyticsservice.response.duckdb;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.response.HeardResponse;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers in the chronicle.
final class DuckDbResponses implements Responses {
    /// Cases are looked up for the page only: looked up beside, they would be for all answers.
    private static final String PAGE =
            """
            SELECT page.*,
                (SELECT case_id FROM cases c WHERE c.transaction_id = page.transaction_id
                    ORDER BY opened_at LIMIT 1)
            FROM (
                SELECT response_id, answer_external_id, standing, answered_at, answer_recorded_at,
                    answer_contact_point, score, score_points, recommend, transaction_id, source,
                    external_id, occurred_at, relationship_id, supplier, offering, verdict, ease
                FROM :answers a WHERE :where
                ORDER BY answered_at DESC, response_id DESC LIMIT :limit
            ) page
            ORDER BY answered_at DESC, response_id DESC
            """;

    /// Answers that are looked for in comments are found first and read afterwards: all columns of
    /// all that have one would be too much to put in order.
    private static final String FOUND =
            """
            a.response_id IN (
                SELECT response_id FROM :answers a WHERE :where
                ORDER BY answered_at DESC, response_id DESC LIMIT :limit
            )
            """;

    /// Whoever begins to read mostly finds enough among the answers of the last days, and the
    /// others need not be put in order.
    private static final String LAST_DAYS =
            "SELECT CAST(max(answered_at) - INTERVAL 7 DAY AS VARCHAR) FROM answers";

    private static final String WHENEVER = "true";

    private static final String COUNT = "SELECT count(*) FROM :answers a WHERE :where";

    private static final String COMMENTS =
            """
            SELECT response_id, question, text FROM comments WHERE response_id IN (:ids)
            ORDER BY rowid
            """;

    private final DuckDbChronicle chronicle;

    DuckDbResponses(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Override
    public List<HeardResponse> page(Wanted wanted, @Nullable Place after, int limit) {
        SliceSql conditions = conditions(wanted);
        if (after != null) {
            conditions.and(
                    "(answered_at, a.response_id) < (?, ?)",
                    SliceSql.utc(after.answeredAt()),
                    after.response());
        }
        return chronicle.ask(
                connection -> {
                    if (after == null) {
                        String since = sinceTheLastDays(connection);
                        List<HeardResponse> lately =
                                page(wanted, conditions, since, limit, connection);
                        if (lately.size() == limit) {
                            return lately;
                        }
                    }
                    return page(wanted, conditions, WHENEVER, limit, connection);
                });
    }

    private static String sinceTheLastDays(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST_DAYS);
                ResultSet row = query.executeQuery()) {
            String since = row.next() ? row.getString(1) : null;
            return since == null ? WHENEVER : "a.answered_at >= TIMESTAMP '" + since + "'";
        }
    }

    private static List<HeardResponse> page(
            Wanted wanted, SliceSql conditions, String since, int limit, Connection connection)
            throws SQLException {
        String where = since + " AND " + conditions.where();
        String sql =
                of(wanted, PAGE)
                        .replace(
                                ":where",
                                isLookedForInComments(wanted)
                                        ? since
                                                + " AND "
                                                + of(wanted, FOUND).replace(":where", where)
                                        : where)
                        .replace(":limit", Integer.toString(limit));
        return commented(found(connection, sql, conditions), connection);
    }

    private static List<HeardResponse> found(Connection connection, String sql, SliceSql conditions)
            throws SQLException {
        List<HeardResponse> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            conditions.fill(query, 1);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(response(rows));
                }
            }
        }
        return found;
    }

    @Override
    public long count(Wanted wanted) {
        return conditions(wanted)
                .ask(
                        chronicle,
                        of(wanted, COUNT),
                        row -> {
                            row.next();
                            return row.getLong(1);
                        });
    }

    private static boolean isLookedForInComments(Wanted wanted) {
        return wanted.commented() || !wanted.words().isEmpty() || wanted.among().isPresent();
    }

    /// Causes are of cases, which most lists need not look up.
    private static String of(Wanted wanted, String question) {
        return question.replace(
                ":answers",
                wanted.slice().filters().containsKey(Dimension.ROOT_CAUSE)
                        ? "answers_and_causes"
                        : "all_answers");
    }

    private static SliceSql conditions(Wanted wanted) {
        SliceSql conditions = new SliceSql(wanted.slice());
        if (!wanted.standings().isEmpty()) {
            conditions.and(
                    "standing IN (" + marks(wanted.standings().size()) + ")",
                    wanted.standings().stream().map(Standing::name).toArray());
        }
        if (!wanted.words().isEmpty()) {
            conditions.and(
                    "EXISTS (FROM comments c WHERE c.response_id = a.response_id"
                            + " AND contains(strip_accents(lower(c.text)), strip_accents(lower(?))))",
                    wanted.words());
        } else if (wanted.commented()) {
            conditions.and("EXISTS (FROM comments c WHERE c.response_id = a.response_id)");
        }
        wanted.among().ifPresent(ids -> among(conditions, ids));
        if (!wanted.transactions().isEmpty()) {
            conditions.and(
                    "a.transaction_id IN (" + marks(wanted.transactions().size()) + ")",
                    wanted.transactions().toArray());
        }
        return conditions;
    }

    /// They come as one text, as there can be thousands.
    private static void among(SliceSql conditions, List<UUID> ids) {
        if (ids.isEmpty()) {
            conditions.and("false");
        } else {
            conditions.and(
                    "a.response_id IN (SELECT unnest(CAST(string_split(?, ',') AS UUID[])))",
                    ids.stream().map(UUID::toString).collect(joining(",")));
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static List<HeardResponse> commented(List<HeardResponse> page, Connection connection)
            throws SQLException {
        if (page.isEmpty()) {
            return page;
        }
        Map<UUID, List<Comment>> comments = comments(page, connection);
        return page.stream()
                .map(
                        response ->
                                response.saying(
                                        comments.getOrDefault(response.response(), List.of())))
                .toList();
    }

    private static Map<UUID, List<Comment>> comments(
            List<HeardResponse> page, Connection connection) throws SQLException {
        Map<UUID, List<Comment>> comments = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement(COMMENTS.replace(":ids", marks(page.size())))) {
            for (int at = 0; at < page.size(); at++) {
                query.setObject(at + 1, page.get(at).response());
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    comments.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(new Comment(rows.getString(2), rows.getString(3)));
                }
            }
        }
        return comments;
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
                row.getObject(18, Integer.class),
                row.getObject(10, UUID.class),
                row.getString(11),
                row.getString(12),
                instant(row, 13),
                row.getObject(14, UUID.class),
                row.getString(15),
                row.getString(16),
                verdict == null || standing != Standing.COUNTS ? null : Verdict.valueOf(verdict),
                row.getObject(19, UUID.class),
                List.of());
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
