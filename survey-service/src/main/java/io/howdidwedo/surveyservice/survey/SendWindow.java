package io.howdidwedo.surveyservice.survey;

import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When customers may be written to, by their own clocks.
///
/// @param from the first moment of a day
/// @param until the moment from which they are left in peace again, later than `from`
/// @param days on which they may
/// @param region whose public holidays are left out, an ISO 3166 code like `DE` or `DE-BY`; null:
///     none
/// @param atOnce a customer who deals with us right now is asked at any hour
public record SendWindow(
        LocalTime from,
        LocalTime until,
        List<DayOfWeek> days,
        @Nullable String region,
        boolean atOnce) {
    /// From eight to nine in the evening, every day; at any hour right after a transaction.
    public static final SendWindow BY_DAY =
            new SendWindow(
                    LocalTime.of(8, 0),
                    LocalTime.of(21, 0),
                    List.of(DayOfWeek.values()),
                    null,
                    true);

    /// Nobody finds themselves in a transaction for longer.
    private static final Duration RIGHT_NOW = Duration.ofHours(1);

    /// No run of holidays and free days is longer.
    private static final int MOST_DAYS = 400;

    public SendWindow {
        days = days.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(days));
    }

    /// The first instant from then on at which the customer may be written to; that instant when
    /// they may then.
    ///
    /// @throws IllegalStateException when there is none within a year, which no window allows
    public Instant next(Instant wanted, ZoneId zone, PublicHolidays holidays) {
        LocalDate first = LocalDate.ofInstant(wanted, zone);
        for (int i = 0; i < MOST_DAYS; i++) {
            LocalDate day = first.plusDays(i);
            Instant end = day.atTime(until).atZone(zone).toInstant();
            if (isOpen(day, holidays) && wanted.isBefore(end)) {
                Instant start = start(day, zone);
                if (start.isBefore(end)) {
                    return wanted.isBefore(start) ? start : wanted;
                }
            }
        }
        throw new IllegalStateException("No time to write within a year after " + wanted);
    }

    /// In the night in which clocks go forward `from` may not exist: the next hour counts. In the
    /// one in which they go back it may come twice: the later one counts, lest it be too early.
    private Instant start(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, from, zone).withLaterOffsetAtOverlap().toInstant();
    }

    private boolean isOpen(LocalDate day, PublicHolidays holidays) {
        return days.contains(day.getDayOfWeek())
                && (region == null || !holidays.isHoliday(region, day));
    }

    /// Whether somebody whose transaction was then still deals with us now.
    public boolean isRightAfter(Instant transaction, Instant now) {
        return atOnce && !transaction.plus(RIGHT_NOW).isBefore(now);
    }
}
