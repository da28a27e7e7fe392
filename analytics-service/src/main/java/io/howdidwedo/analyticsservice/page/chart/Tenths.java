package io.howdidwedo.analyticsservice.page.chart;

import org.jspecify.annotations.Nullable;

/// Numbers as far as a drawing shows them.
public final class Tenths {
    private Tenths() {}

    /// A share in percent.
    public static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }

    /// A number.
    public static double of(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /// A share in percent; null for none.
    public static @Nullable Double percentOrNone(@Nullable Double share) {
        return share == null ? null : percent(share);
    }

    /// A number; null for none.
    public static @Nullable Double orNone(@Nullable Double value) {
        return value == null ? null : of(value);
    }
}
