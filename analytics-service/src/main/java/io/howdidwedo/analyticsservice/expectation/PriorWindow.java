package io.howdidwedo.analyticsservice.expectation;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

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
}
