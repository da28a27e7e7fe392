package io.howdidwedo.table.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Years and days that somebody can mean.
final class Years {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final int LATEST_SHORT = 69;

    private Years() {}

    /// The year that two digits mean: 1970 to 2069.
    static int of(int twoDigits) {
        return twoDigits <= LATEST_SHORT ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /// The day, when the calendar has it.
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < FIRST || year > LAST
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
