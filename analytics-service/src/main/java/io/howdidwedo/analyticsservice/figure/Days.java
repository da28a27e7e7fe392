package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.figure.Slice.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Whole days in UTC that follow each other. What is counted of them is exact: the chronicle knows
/// the instant of all that happened.
///
/// @param first included
/// @param last included
public record Days(LocalDate first, LocalDate last) {

    /// Those of some months.
    public static Days of(Months months) {
        return new Days(months.first().atDay(1), months.last().atEndOfMonth());
    }

    /// So many days, the last one included.
    public static Days upTo(LocalDate last, int count) {
        return new Days(last.minusDays(count - 1L), last);
    }

    /// How many there are; 0 or less when the last lies before the first.
    public long count() {
        return first.until(last, ChronoUnit.DAYS) + 1;
    }

    /// Whether they are calendar months.
    public boolean areMonths() {
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    }

    /// As many days directly before these; of whole months as many months.
    public Days before() {
        return areMonths() ? of(months().before()) : asManyBefore();
    }

    /// As many days directly before these, also where these are whole months.
    public Days asManyBefore() {
        return new Days(first.minusDays(count()), first.minusDays(1));
    }

    /// The same days a year earlier; of whole months the same months.
    public Days yearBefore() {
        return areMonths()
                ? of(new Months(months().first().minusYears(1), months().last().minusYears(1)))
                : new Days(first.minusYears(1), last.minusYears(1));
    }

    private Months months() {
        return new Months(YearMonth.from(first), YearMonth.from(last));
    }

    /// The first of them as addresses have it: a month, where they are whole months.
    public String from() {
        return areMonths() ? months().first().toString() : first.toString();
    }

    /// The last of them as addresses have it.
    public String to() {
        return areMonths() ? months().last().toString() : last.toString();
    }

    /// Those of them that others have, too.
    public Days within(Days others) {
        return new Days(
                first.isBefore(others.first) ? others.first : first,
                last.isAfter(others.last) ? others.last : last);
    }

    /// The same span.
    public Period period() {
        return new Period(
                first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// Whole months by their names, all else by the days.
    @Override
    public String toString() {
        if (areMonths()) {
            return months().toString();
        }
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
