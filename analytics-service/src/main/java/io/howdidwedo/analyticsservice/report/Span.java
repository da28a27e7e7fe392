package io.howdidwedo.analyticsservice.report;

import io.howdidwedo.analyticsservice.figure.Months;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/// Which months a report is about, seen from when it goes out. Whole ones, so that the pages show
/// the same figures.
public enum Span {
    /// The month that has begun, as far as it has come.
    THIS_MONTH,
    /// The last month that ended.
    LAST_MONTH,
    /// The last three months that ended.
    LAST_THREE_MONTHS,
    /// The last twelve months that ended.
    LAST_TWELVE_MONTHS;

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /// Its months, by the calendar of those who read of them.
    Months months(Instant seenFrom, ZoneId zone) {
        YearMonth current = YearMonth.from(seenFrom.atZone(zone));
        YearMonth ended = current.minusMonths(1);
        return switch (this) {
            case THIS_MONTH -> Months.only(current);
            case LAST_MONTH -> Months.only(ended);
            case LAST_THREE_MONTHS -> Months.upTo(ended, QUARTER);
            case LAST_TWELVE_MONTHS -> Months.upTo(ended, YEAR);
        };
    }
}
