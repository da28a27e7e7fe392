package io.howdidwedo.analyticsservice.statistics;

/// Where the true value lies, as far as chance goes.
public record Interval(double low, double high) {

    Interval within(double least, double most) {
        return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
    }
}
