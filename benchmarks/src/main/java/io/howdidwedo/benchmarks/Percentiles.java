package io.howdidwedo.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Measured times, in milliseconds, in order.
public record Percentiles(List<Double> sorted) {
    private static final double NANOS_A_MILLISECOND = 1e6;

    public Percentiles {
        sorted = sorted.stream().sorted().toList();
    }

    /// Those of times in nanoseconds.
    public static Percentiles ofNanos(Collection<Long> nanos) {
        return new Percentiles(nanos.stream().map(one -> one / NANOS_A_MILLISECOND).toList());
    }

    /// How many there are.
    public int count() {
        return sorted.size();
    }

    /// The smallest time that this share of all does not exceed; NaN without any.
    public double at(double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %,.0f ms, p99 %,.0f ms, n %,d", at(0.5), at(0.99), count());
    }
}
