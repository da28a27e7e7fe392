package io.howdidwedo.analyticsservice.statistics;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long customers wait for something that some of them still wait for: by Kaplan and Meier
/// (1958, JASA 53:457-481), so that neither the patient are left out nor taken for served.
public final class Waiting {
    private static final double ROUNDING = 1e-12;

    private final List<One> waits;
    private final long customers;

    /// One wait.
    ///
    /// @param customer who waits
    /// @param time how long it took, or has taken so far
    /// @param over whether it has come to its end
    public record One(long customer, double time, boolean over) {}

    /// Within which time a part of all waits is over.
    ///
    /// @param value null when fewer than that are over
    /// @param low null when nothing has ended yet
    /// @param high null when it may be any longer time
    public record Quantile(@Nullable Double value, @Nullable Double low, @Nullable Double high) {}

    private Waiting(List<One> waits) {
        this.waits = waits;
        this.customers = waits.stream().mapToLong(One::customer).distinct().count();
    }

    /// These waits, in any order.
    public static Waiting of(List<One> waits) {
        List<One> sorted = new ArrayList<>(waits);
        sorted.sort(Comparator.comparingDouble(One::time));
        return new Waiting(sorted);
    }

    /// All of these together.
    public static Waiting together(Collection<Waiting> parts) {
        return of(parts.stream().flatMap(part -> part.waits.stream()).toList());
    }

    /// How many there are.
    public long count() {
        return waits.size();
    }

    /// How many are over.
    public long over() {
        return waits.stream().filter(One::over).count();
    }

    /// Of how many customers.
    public long customers() {
        return customers;
    }

    /// The time within which this part of all waits is over, with the interval of Brookmeyer and
    /// Crowley (1982, Biometrics 38:29-41) on the log-log scale. Waits of the same customer are
    /// alike: they are worth as many as their design effect says.
    public Quantile quantile(double part, Confidence confidence) {
        Double value = crossings(1, confidence, 1 - part).share;
        Crossings around = crossings(value == null ? 1 : designEffect(value), confidence, 1 - part);
        return new Quantile(value, around.low, around.high);
    }

    /// When the lower limit of the share that still waits, this share, and its upper limit come
    /// down to what may be left.
    private static final class Crossings {
        private final double most;
        private @Nullable Double low;
        private @Nullable Double share;
        private @Nullable Double high;

        Crossings(double left) {
            this.most = left + ROUNDING;
        }

        /// @param bounded whether anything tells how sure the share is
        void at(double time, double left, double error, boolean bounded) {
            if (low == null && limit(left, error) <= most) {
                low = time;
            }
            if (share == null && left <= most) {
                share = time;
            }
            if (high == null && bounded && limit(left, -error) <= most) {
                high = time;
            }
        }
    }

    private Crossings crossings(double effect, Confidence confidence, double left) {
        Crossings found = new Crossings(left);
        double share = 1;
        double greenwood = 0;
        int at = 0;
        while (at < waits.size()) {
            double time = waits.get(at).time();
            int risk = waits.size() - at;
            int next = after(at);
            int over = overBetween(at, next);
            at = next;
            if (over > 0) {
                share *= 1 - (double) over / risk;
                // With nobody left, nothing tells how sure that is.
                boolean bounded = over < risk;
                greenwood += bounded ? (double) over / ((double) risk * (risk - over)) : 0;
                found.at(time, share, confidence.z() * Math.sqrt(greenwood * effect), bounded);
            }
        }
        return found;
    }

    /// The first wait that is longer than this one.
    private int after(int first) {
        int at = first;
        while (at < waits.size() && waits.get(at).time() == waits.get(first).time()) {
            at++;
        }
        return at;
    }

    private int overBetween(int first, int next) {
        return (int) waits.subList(first, next).stream().filter(One::over).count();
    }

    private static double limit(double share, double error) {
        return share <= 0 || share >= 1
                ? share
                : Math.pow(share, Math.exp(error / Math.abs(Math.log(share))));
    }

    /// Of the share that is over by this time, among those of whom that is known.
    private double designEffect(double time) {
        if (customers == waits.size()) {
            return 1;
        }
        Map<Long, long[]> counts = new HashMap<>();
        for (One one : waits) {
            if (one.over() || one.time() >= time) {
                long[] its = counts.computeIfAbsent(one.customer(), _ -> new long[2]);
                its[0]++;
                its[1] += one.over() && one.time() <= time ? 1 : 0;
            }
        }
        return clusters(counts.values()).designEffect();
    }

    private static Clusters clusters(Collection<long[]> counts) {
        return Clusters.of(
                counts.stream().map(its -> new Clusters.OfCustomer(its[0], its[1])).toList());
    }
}
