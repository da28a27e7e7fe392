package io.howdidwedo.analyticsservice.statistics;

/// Where the true value lies, as far as chance goes.
public record Interval(double low, double high) {

    /// Cut off where values cannot be.
    public Interval within(double least, double most) {
        return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
    }

    /// Whether this could be the true value.
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /// Whether the true value can only be between these two.
    public boolean liesBetween(double least, double most) {
        return least <= low && high <= most;
    }
}
