package io.howdidwedo.analyticsservice.statistics;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;

/// The score interval of a share (Wilson 1927; Newcombe 1998, method 3).
final class Wilson {
    private Wilson() {}

    /// The interval of hits among n, which may be effective numbers and so fractions.
    ///
    /// @throws IllegalArgumentException when there is nothing to give a share of
    public static Interval of(double hits, double n, Confidence confidence) {
        if (!(n > 0)) {
            throw new IllegalArgumentException("No share of " + n);
        }
        double z = confidence.z();
        double p = hits / n;
        double middle = p + z * z / (2 * n);
        double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        return new Interval(
                        hits == 0 ? 0 : (middle - reach) / scale,
                        hits == n ? 1 : (middle + reach) / scale)
                .within(0, 1);
    }
}
