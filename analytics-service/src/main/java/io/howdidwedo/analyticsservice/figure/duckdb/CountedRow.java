package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row that is counted.
///
/// @param happenedAt in microseconds; null when that is not known
/// @param values of its dimensions; null where it has none
/// @param counts what it is to the metrics that it is among
record CountedRow(
        String customer,
        @Nullable Long happenedAt,
        Map<Dimension, @Nullable String> values,
        Map<Metric, Counts> counts) {

    /// What a row is to a metric.
    ///
    /// @param amount in whole numbers, times its weight where rows have one
    record Counts(boolean good, boolean bad, long amount, long weight) {}

    /// What these rows add up to, customer by customer, for a metric of a slice: by the values of
    /// the dimensions.
    static Map<List<@Nullable String>, CountedSums> sums(
            Collection<CountedRow> rows, Metric metric, Slice slice, List<Dimension> by) {
        Map<List<@Nullable String>, Map<String, OfCustomer>> customers = new HashMap<>();
        for (CountedRow row : rows) {
            Counts counts = row.counts().get(metric);
            if (counts != null && row.isIn(slice)) {
                customers
                        .computeIfAbsent(row.key(by), _ -> new HashMap<>())
                        .computeIfAbsent(row.customer(), _ -> new OfCustomer())
                        .add(counts);
            }
        }
        MetricSql sql = MetricSql.of(metric);
        Map<List<@Nullable String>, CountedSums> sums = new HashMap<>();
        customers.forEach(
                (key, each) ->
                        each.values().stream()
                                .map(one -> one.sums(sql))
                                .reduce(CountedSums::plus)
                                .ifPresent(all -> sums.put(key, all)));
        return sums;
    }

    private List<@Nullable String> key(List<Dimension> by) {
        List<@Nullable String> key = new ArrayList<>();
        by.forEach(dimension -> key.add(values.get(dimension)));
        return key;
    }

    private boolean isIn(Slice slice) {
        return isIn(slice.period())
                && slice.filters().entrySet().stream()
                        .allMatch(filter -> isOneOf(filter.getValue(), values.get(filter.getKey())))
                && slice.only().map(only -> contains(only, Dimension.SUPPLIER)).orElse(true);
    }

    private boolean contains(Collection<String> some, Dimension dimension) {
        String value = values.get(dimension);
        return value != null && some.contains(value);
    }

    /// An empty text wants what has no value.
    private static boolean isOneOf(List<String> wanted, @Nullable String value) {
        if (value == null) {
            return wanted.contains("");
        }
        return wanted.contains(value)
                && (!value.isEmpty() || wanted.stream().anyMatch(one -> !one.isEmpty()));
    }

    private boolean isIn(Slice.Period period) {
        Instant from = period.from();
        Instant until = period.until();
        if (happenedAt == null) {
            return from == null && until == null;
        }
        return (from == null || happenedAt >= micros(from))
                && (until == null || happenedAt < micros(until));
    }

    /// The chronicle knows microseconds; what is finer than that is not asked for.
    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static final class OfCustomer {
        private long among;
        private long good;
        private long bad;
        private long amount;
        private long weight;

        void add(Counts counts) {
            among++;
            good += counts.good() ? 1 : 0;
            bad += counts.bad() ? 1 : 0;
            amount = Math.addExact(amount, counts.amount());
            weight = Math.addExact(weight, counts.weight());
        }

        CountedSums sums(MetricSql sql) {
            return CountedSums.ofCustomer(
                    among,
                    sql.isWeighted() ? weight : sql.hasGood() ? good : 0,
                    sql.isWeighted() ? amount : among,
                    sql.hasBad() ? bad : 0,
                    sql.hasAmount() ? amount : 0);
        }
    }
}
