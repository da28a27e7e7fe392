package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.figure.Slice.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Whole calendar months in UTC, by which managers look at figures.
///
/// @param first included
/// @param last included
public record Months(YearMonth first, YearMonth last) {
    /// So many are looked at when nobody says otherwise.
    public static final int USUAL = 12;

    /// One month alone.
    public static Months only(YearMonth month) {
        return new Months(month, month);
    }

    /// So many months, the last one included.
    public static Months upTo(YearMonth last, int count) {
        return new Months(last.minusMonths(count - 1L), last);
    }

    /// How many there are; 0 or less when the last lies before the first.
    public long count() {
        return first.until(last, ChronoUnit.MONTHS) + 1;
    }

    /// As many months directly before these.
    public Months before() {
        return new Months(first.minusMonths(count()), first.minusMonths(1));
    }

    /// The same span.
    public Period period() {
        return new Period(start(first), start(last.plusMonths(1)));
    }

    /// When a month begins.
    public static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    /// Each of them, in order.
    public List<YearMonth> each() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
