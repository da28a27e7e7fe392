package io.howdidwedo.analyticsservice.figure.duckdb;

import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.statistics.ClusteredRatio;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was added up over customers for some metrics, twelve whole numbers for each: how many
/// customers, n, n²; hits or weights, with n or amounts, squared; the same of the bad end; the same
/// of amounts.
///
/// Whole numbers of any size, so that parts add up to the same, however many there are.
final class CountedSums {
    private static final int OF_A_METRIC = 12;
    private static final int HITS = 3;
    private static final int BAD = 6;
    private static final int AMOUNTS = 9;
    private static final double OF_A_WEIGHT = 1e6;

    private final BigInteger[] sums;

    private CountedSums(BigInteger[] sums) {
        this.sums = sums;
    }

    /// Those of a row.
    ///
    /// @param before how many columns come before them
    static CountedSums read(ResultSet row, int before, int metrics) throws SQLException {
        BigInteger[] sums = new BigInteger[metrics * OF_A_METRIC];
        for (int at = 0; at < sums.length; at++) {
            sums[at] = number(row.getObject(before + 1 + at));
        }
        return new CountedSums(sums);
    }

    /// Those of one customer, for one metric.
    ///
    /// @param hits or weights
    /// @param with what hits or weights are multiplied with: the number of rows, or amounts
    static CountedSums ofCustomer(long among, long hits, long with, long bad, long amount) {
        BigInteger n = BigInteger.valueOf(among);
        BigInteger[] sums = new BigInteger[OF_A_METRIC];
        sums[0] = among > 0 ? BigInteger.ONE : BigInteger.ZERO;
        sums[1] = n;
        sums[2] = n.multiply(n);
        put(sums, HITS, BigInteger.valueOf(hits), BigInteger.valueOf(with));
        put(sums, BAD, BigInteger.valueOf(bad), n);
        put(sums, AMOUNTS, BigInteger.valueOf(amount), n);
        return new CountedSums(sums);
    }

    private static void put(BigInteger[] sums, int at, BigInteger value, BigInteger with) {
        sums[at] = value;
        sums[at + 1] = value.multiply(with);
        sums[at + 2] = value.multiply(value);
    }

    private static BigInteger number(@Nullable Object sum) {
        if (sum == null) {
            return BigInteger.ZERO;
        }
        return sum instanceof BigInteger large
                ? large
                : BigInteger.valueOf(((Number) sum).longValue());
    }

    /// Both added up.
    CountedSums plus(CountedSums other) {
        BigInteger[] both = new BigInteger[sums.length];
        for (int at = 0; at < both.length; at++) {
            both[at] = sums[at].add(other.sums[at]);
        }
        return new CountedSums(both);
    }

    /// These without those.
    CountedSums minus(CountedSums other) {
        BigInteger[] left = new BigInteger[sums.length];
        for (int at = 0; at < left.length; at++) {
            left[at] = sums[at].subtract(other.sums[at]);
        }
        return new CountedSums(left);
    }

    /// Those of one metric alone.
    ///
    /// @param metric its place among those counted
    CountedSums of(int metric) {
        return new CountedSums(
                Arrays.copyOfRange(sums, metric * OF_A_METRIC, (metric + 1) * OF_A_METRIC));
    }

    /// Whether nobody was counted of the only metric.
    boolean isOfNobody() {
        return sums[0].signum() == 0;
    }

    /// What was counted of each metric; without those that nothing was counted of.
    ///
    /// @param metrics in the order of the sums
    Map<Metric, Counted> counted(List<Metric> metrics) {
        Map<Metric, Counted> counted = new EnumMap<>(Metric.class);
        int begin = 0;
        for (Metric metric : metrics) {
            if (sums[begin].signum() > 0) {
                counted.put(
                        metric,
                        metric.kind().isMean()
                                ? amounts(begin, MetricSql.of(metric))
                                : new Counted.Hits(clusters(begin, HITS), clusters(begin, BAD)));
            }
            begin += OF_A_METRIC;
        }
        return counted;
    }

    private Clusters clusters(int begin, int hits) {
        return new Clusters(
                exact(begin),
                exact(begin + 1),
                exact(begin + hits),
                exact(begin + 2),
                exact(begin + hits + 1),
                exact(begin + hits + 2));
    }

    private Counted amounts(int begin, MetricSql sql) {
        double fraction = Double.parseDouble(sql.fraction());
        long answers = exact(begin + 1);
        boolean weighted = sql.isWeighted();
        double below = weighted ? sum(begin + HITS) / OF_A_WEIGHT : answers;
        double products = weighted ? sum(begin + HITS + 1) / OF_A_WEIGHT : sum(begin + AMOUNTS + 1);
        double squaresBelow =
                weighted ? sum(begin + HITS + 2) / OF_A_WEIGHT / OF_A_WEIGHT : sum(begin + 2);
        return new Counted.Amounts(
                new ClusteredRatio(
                        exact(begin),
                        sum(begin + AMOUNTS) / fraction,
                        below,
                        sum(begin + AMOUNTS + 2) / fraction / fraction,
                        products / fraction,
                        squaresBelow),
                answers);
    }

    private long exact(int at) {
        return sums[at].longValueExact();
    }

    private double sum(int at) {
        return sums[at].doubleValue();
    }
}
