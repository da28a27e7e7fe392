package io.howdidwedo.followupservice.workinghours;

import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a team works: the hours of each weekday by its own clocks, except on holidays.
///
/// @param zone IANA zone
/// @param week in the order of the week; a day without any is free
/// @param region whose public holidays are free, an ISO 3166 code like `DE` or `DE-BY`; null: none
/// @param closed further free days
public record WorkingHours(
        String zone, List<Opening> week, @Nullable String region, List<LocalDate> closed) {
    /// Every hour of every day.
    public static final WorkingHours AROUND_THE_CLOCK =
            new WorkingHours(
                    "UTC",
                    Arrays.stream(DayOfWeek.values())
                            .map(day -> new Opening(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                            .toList(),
                    null,
                    List.of());

    /// Hours of a weekday.
    ///
    /// @param until midnight is the end of the day
    public record Opening(DayOfWeek day, LocalTime from, LocalTime until) {}

    public WorkingHours {
        week = List.copyOf(week);
        closed = List.copyOf(closed);
    }

    /// The zone of their clocks.
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /// The hours of a day, in order; none on a free one.
    List<Opening> on(LocalDate day, PublicHolidays holidays) {
        boolean free = closed.contains(day) || (region != null && holidays.isHoliday(region, day));
        return free
                ? List.of()
                : week.stream().filter(opening -> opening.day() == day.getDayOfWeek()).toList();
    }
}
