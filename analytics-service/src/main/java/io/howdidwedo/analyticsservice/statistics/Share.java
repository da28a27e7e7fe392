package io.howdidwedo.analyticsservice.statistics;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;

/// Hits among answers, both of which may be effective numbers and so fractions.
public record Share(double hits, double n) {
    public Share {
        if (!(n > 0 && hits >= 0 && hits <= n)) {
            throw new IllegalArgumentException("No share: %s of %s".formatted(hits, n));
        }
    }

    /// Between 0 and 1.
    public double value() {
        return hits / n;
    }

    /// Those without the property.
    public double misses() {
        return n - hits;
    }

    /// The same share of fewer answers, when that many of them are worth one.
    public Share worth(double designEffect) {
        return new Share(hits / designEffect, n / designEffect);
    }

    /// Wilson's interval.
    public Interval interval(Confidence confidence) {
        return Wilson.of(hits, n, confidence);
    }
}
