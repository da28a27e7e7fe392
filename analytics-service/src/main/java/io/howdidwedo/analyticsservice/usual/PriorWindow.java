package io.howdidwedo.analyticsservice.usual;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// When the transactions happened whose answers tell what was usual before a month. Their response
/// windows are closed when the month starts, so that an ordinary late answer changes nothing.
///
/// @param from inclusive
/// @param until exclusive
public record PriorWindow(Instant from, Instant until) {

    /// The window of the month, in UTC.
    public static PriorWindow before(YearMonth month, Parameters parameters) {
        Instant start = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant until = start.minus(parameters.responseWindowDays(), ChronoUnit.DAYS);
        return new PriorWindow(until.minus(parameters.priorWindowDays(), ChronoUnit.DAYS), until);
    }

    /// Whether a transaction of this instant is in it.
    public boolean contains(Instant occurredAt) {
        return !occurredAt.isBefore(from) && occurredAt.isBefore(until);
    }

    /// The months whose window contains a transaction of this day, in order.
    public static List<YearMonth> monthsAfter(LocalDate day, Parameters parameters) {
        YearMonth first =
                YearMonth.from(day.plusDays(parameters.responseWindowDays())).plusMonths(1);
        LocalDate last =
                day.plusDays((long) parameters.responseWindowDays() + parameters.priorWindowDays());
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }
}
