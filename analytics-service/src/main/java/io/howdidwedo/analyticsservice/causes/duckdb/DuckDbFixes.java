package io.howdidwedo.analyticsservice.causes.duckdb;

import io.howdidwedo.analyticsservice.causes.Fixes;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.figure.duckdb.MetricSql;
import io.howdidwedo.analyticsservice.figure.duckdb.SliceSql;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Looks up in the chronicle what came of fixes.
final class DuckDbFixes implements Fixes {
    private static final String ALL =
            """
            SELECT fix_id, root_cause, fixed_at, list(supplier) FILTER (supplier IS NOT NULL)
            FROM fixes GROUP BY ALL ORDER BY fixed_at DESC, fix_id
            """;

    private static final String WITH_THE_CAUSE =
            """
            WITH answers AS (
                SELECT hash(customer) AS customer,
                    coalesce((:good) AND root_cause = ?, false) AS hit,
                    (:good) AND root_cause IS NULL AS unknown
                FROM answers_and_causes WHERE standing = 'COUNTS' AND (:among) AND :where
            ), of_customer AS (
                SELECT count(*) FILTER (NOT unknown) AS n, count(*) FILTER (hit) AS hits,
                    count(*) FILTER (unknown) AS unknown
                FROM answers GROUP BY customer
            )
            SELECT count(*) FILTER (n > 0), sum(n), sum(hits), sum(n * n), sum(n * hits),
                sum(hits * hits), sum(unknown)
            FROM of_customer
            """;

    private static final MetricSql DISSATISFIED = MetricSql.of(Metric.DISSATISFIED);

    private final DuckDbChronicle chronicle;

    DuckDbFixes(DuckDbChronicle chronicle) {
        this.chronicle = chronicle;
    }

    /// @param suppliers where it was done; empty: everywhere
    private record Fix(UUID id, String cause, Instant at, List<String> suppliers) {}

    private record Found(Clusters withTheCause, long unknown) {}

    @Override
    public List<Effect> effects(Slice slice) {
        List<Effect> effects = new ArrayList<>();
        for (Fix fix : all()) {
            if (effects.size() < MOST) {
                where(fix, slice).map(its -> effect(fix, its)).ifPresent(effects::add);
            }
        }
        return effects;
    }

    private List<Fix> all() {
        return chronicle.ask(
                connection -> {
                    List<Fix> fixes = new ArrayList<>();
                    try (Statement query = connection.createStatement();
                            ResultSet rows = query.executeQuery(ALL)) {
                        while (rows.next()) {
                            fixes.add(fix(rows));
                        }
                    }
                    return fixes;
                });
    }

    private static Fix fix(ResultSet row) throws SQLException {
        return new Fix(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                texts(row.getArray(4)));
    }

    private static List<String> texts(java.sql.@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    /// The part of the slice that the fix was for; empty when that is none of it.
    private static Optional<Slice> where(Fix fix, Slice slice) {
        if (fix.suppliers().isEmpty()) {
            return Optional.of(slice);
        }
        List<String> wanted = slice.filters().getOrDefault(Dimension.SUPPLIER, fix.suppliers());
        List<String> both =
                fix.suppliers().stream()
                        .filter(wanted::contains)
                        .filter(
                                supplier ->
                                        slice.only()
                                                .map(only -> only.contains(supplier))
                                                .orElse(true))
                        .toList();
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(slice.with(Dimension.SUPPLIER, both));
    }

    private Effect effect(Fix fix, Slice slice) {
        Found before =
                count(fix.cause(), slice.in(new Period(fix.at().minus(LOOKED_AT), fix.at())));
        Found after = count(fix.cause(), slice.in(new Period(fix.at(), fix.at().plus(LOOKED_AT))));
        return new Effect(
                fix.id(),
                fix.cause(),
                fix.at(),
                before.withTheCause(),
                after.withTheCause(),
                after.unknown());
    }

    private Found count(String cause, Slice slice) {
        SliceSql conditions = new SliceSql(slice);
        String sql = DISSATISFIED.in(WITH_THE_CAUSE).replace(":where", conditions.where());
        return chronicle.ask(
                connection -> {
                    try (PreparedStatement query = connection.prepareStatement(sql)) {
                        query.setString(1, cause);
                        conditions.fill(query, 2);
                        try (ResultSet row = query.executeQuery()) {
                            row.next();
                            return found(row);
                        }
                    }
                });
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Clusters(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)),
                row.getLong(7));
    }
}
