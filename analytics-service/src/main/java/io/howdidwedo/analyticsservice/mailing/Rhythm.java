package io.howdidwedo.analyticsservice.mailing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// How often something goes out.
public enum Rhythm {
    /// On Mondays.
    WEEKLY,
    /// On the first of the month.
    MONTHLY,
    /// On the eighth of the month, when most answers to the month before have come.
    MONTHLY_ON_THE_EIGHTH;

    private static final int SETTLED = 8;

    /// The first time after an instant at which it is this day and hour in the zone. Where clocks
    /// leave that hour out it is the next one.
    public Instant next(Instant after, int hour, ZoneId zone) {
        LocalDate day = firstDay(after.atZone(zone).toLocalDate());
        Instant next = at(day, hour, zone);
        while (!next.isAfter(after)) {
            day = following(day);
            next = at(day, hour, zone);
        }
        return next;
    }

    private LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
            case MONTHLY_ON_THE_EIGHTH -> day.withDayOfMonth(SETTLED);
        };
    }

    private LocalDate following(LocalDate day) {
        return this == WEEKLY ? day.plusWeeks(1) : day.plusMonths(1);
    }

    private static Instant at(LocalDate day, int hour, ZoneId zone) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
