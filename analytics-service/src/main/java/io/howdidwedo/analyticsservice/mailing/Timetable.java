package io.howdidwedo.analyticsservice.mailing;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.schedule.Timers;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When something goes out, and which time it is. Each time has a number of its own: a timer that
/// fires twice, or for a time that was moved, is recognised by it.
///
/// @param hour of the day, 0 to 23
/// @param zone whose days and hours these are (IANA)
/// @param occasion number of the next time
/// @param nextAt null while it rests
public record Timetable(
        Rhythm rhythm, int hour, String zone, int occasion, @Nullable Instant nextAt) {

    public Timetable {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("No hour of a day: " + hour);
        }
    }

    /// The first time is the next one from now.
    public static Timetable starting(Rhythm rhythm, int hour, ZoneId zone, Instant now) {
        return new Timetable(rhythm, hour, zone.getId(), 0, null).resumed(now);
    }

    /// With another rhythm and hour; what rests goes on resting.
    public Timetable moved(Rhythm other, int otherHour, Instant now) {
        return new Timetable(
                other,
                otherHour,
                zone,
                occasion + 1,
                nextAt == null ? null : other.next(now, otherHour, ZoneId.of(zone)));
    }

    /// Nothing goes out until it is resumed.
    public Timetable paused() {
        return new Timetable(rhythm, hour, zone, occasion + 1, null);
    }

    /// It goes out again, from the next time on; what was missed stays missed.
    public Timetable resumed(Instant now) {
        return new Timetable(rhythm, hour, zone, occasion + 1, next(now));
    }

    /// The next time is now.
    public Timetable atOnce(Instant now) {
        return new Timetable(rhythm, hour, zone, occasion + 1, now);
    }

    /// The next time is put off a little.
    public Timetable putOff(Instant until) {
        return new Timetable(rhythm, hour, zone, occasion + 1, until);
    }

    /// The first time after an instant that it would go out by itself.
    public Instant first(Instant after) {
        return next(after);
    }

    /// This time is over. Times that passed meanwhile are left out, so that nobody gets several at
    /// once.
    public Timetable done(Instant now) {
        return new Timetable(rhythm, hour, zone, occasion + 1, next(now));
    }

    private Instant next(Instant now) {
        return rhythm.next(now, hour, ZoneId.of(zone));
    }

    /// Whether a timer is the one that is waited for.
    public boolean awaits(TimerFired timer) {
        return nextAt != null && timer.occasion() == occasion;
    }

    /// Whether nothing goes out for now.
    public boolean rests() {
        return nextAt == null;
    }

    /// The timers that follow from it.
    ///
    /// @param before how it was; null when it is new
    public List<OutgoingEvent> timers(
            TimerPurpose purpose, UUID subject, @Nullable Timetable before, Instant now) {
        List<OutgoingEvent> timers = new ArrayList<>();
        if (before != null && before.nextAt != null && before.occasion != occasion) {
            timers.add(Timers.cancel(purpose, subject, before.occasion, now));
        }
        if (nextAt != null && (before == null || before.occasion != occasion)) {
            timers.add(Timers.set(purpose, subject, occasion, nextAt, now));
        }
        return timers;
    }

    /// How often something goes out.
    public enum Rhythm {
        /// On Mondays.
        WEEKLY,
        /// On the first of the month.
        MONTHLY,
        /// On the eighth of the month, when most answers to the month before have come.
        MONTHLY_ON_THE_EIGHTH;

        private static final int SETTLED = 8;

        /// The first time after an instant at which it is this day and hour in the zone. Where
        /// clocks leave that hour out it is the next one.
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

    /// What is done when a timer of one purpose fires.
    public interface WhenDue {
        /// Whose timers.
        TimerPurpose purpose();

        /// Does it; the same timer may come twice.
        void due(TimerFired timer);
    }
}
