package io.howdidwedo.followupservice.workinghours;

import io.howdidwedo.followupservice.workinghours.WorkingHours.Opening;
import io.howdidwedo.servicekit.holiday.PublicHolidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/// Time as a team works: it stands still outside its working hours. An hour is always an hour, also
/// in the night in which clocks are changed.
///
/// @param holidays those that the hours leave out
record WorkingTime(WorkingHours hours, PublicHolidays holidays) {
    /// Nobody is free for so long.
    private static final int MOST_DAYS = 3_700;

    private record Span(Instant from, Instant until) {
        boolean isSome() {
            return from.isBefore(until);
        }

        Duration after(Instant start) {
            return Duration.between(from.isAfter(start) ? from : start, until);
        }

        Duration within(Instant start, Instant end) {
            return Duration.between(
                    from.isAfter(start) ? from : start, until.isBefore(end) ? until : end);
        }
    }

    /// The instant by which so much working time has passed; the start itself when it is none.
    ///
    /// @throws IllegalStateException when there is no working time within ten years
    public Instant after(Instant start, Duration work) {
        if (!work.isPositive()) {
            return start;
        }
        Duration left = work;
        LocalDate day = LocalDate.ofInstant(start, hours.zoneId());
        for (int at = 0; at < MOST_DAYS; at++) {
            for (Span span : spans(day.plusDays(at))) {
                Duration length = span.after(start);
                if (length.compareTo(left) >= 0) {
                    return span.until().minus(length).plus(left);
                }
                if (length.isPositive()) {
                    left = left.minus(length);
                }
            }
        }
        throw new IllegalStateException("No working time within ten years after " + start);
    }

    /// The first instant that is working time, from this one on.
    ///
    /// @throws IllegalStateException when there is no working time within ten years
    public Instant nextFrom(Instant start) {
        LocalDate day = LocalDate.ofInstant(start, hours.zoneId());
        for (int at = 0; at < MOST_DAYS; at++) {
            for (Span span : spans(day.plusDays(at))) {
                if (span.until().isAfter(start)) {
                    return span.from().isAfter(start) ? span.from() : start;
                }
            }
        }
        throw new IllegalStateException("No working time within ten years after " + start);
    }

    /// How much working time lies between two instants; less than nothing when the second is the
    /// earlier.
    public Duration between(Instant start, Instant end) {
        if (end.isBefore(start)) {
            return between(end, start).negated();
        }
        Duration work = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(end, hours.zoneId());
        LocalDate day = LocalDate.ofInstant(start, hours.zoneId());
        while (!day.isAfter(last)) {
            for (Span span : spans(day)) {
                Duration within = span.within(start, end);
                if (within.isPositive()) {
                    work = work.plus(within);
                }
            }
            day = day.plusDays(1);
        }
        return work;
    }

    private List<Span> spans(LocalDate day) {
        return hours.on(day, holidays).stream()
                .map(opening -> span(day, opening))
                .filter(Span::isSome)
                .toList();
    }

    private Span span(LocalDate day, Opening opening) {
        LocalDate last = opening.until().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return new Span(instant(day.atTime(opening.from())), instant(last.atTime(opening.until())));
    }

    /// Of what is missing when clocks are put forward, the instant at which they are; of what comes
    /// twice, the first.
    private Instant instant(LocalDateTime local) {
        ZoneOffsetTransition changed = hours.zoneId().getRules().getTransition(local);
        return changed != null && changed.isGap()
                ? changed.getInstant()
                : local.atZone(hours.zoneId()).toInstant();
    }
}
