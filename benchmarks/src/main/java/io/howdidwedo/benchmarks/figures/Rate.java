package io.howdidwedo.benchmarks.figures;

import java.util.Locale;

/// So many things in so many seconds.
///
/// @param rows that were written for them
record Rate(long count, long rows, double seconds) {

    double perSecond() {
        return count / seconds;
    }

    double rowsPerSecond() {
        return rows / seconds;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,.0f a second, %,.0f rows; %,.1f s",
                perSecond(),
                rowsPerSecond(),
                seconds);
    }
}
