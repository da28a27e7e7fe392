package io.howdidwedo.followupservice.cases.due;

import io.howdidwedo.servicekit.wording.Phrases;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// When something is due, as roughly as people plan their day, in the reader's own zone.
public enum DueDay {
    OVERDUE,
    TODAY,
    TOMORROW,
    THIS_WEEK,
    LATER;

    private static final Phrases WORDS = Phrases.of(DueDay.class);

    /// What people read.
    public String label() {
        return WORDS.say("day." + mark());
    }

    /// How late something due then is, where it stands alone.
    public String lateness() {
        return WORDS.say("lateness." + mark());
    }

    /// A word that styles know.
    public String mark() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The day of something due then. Weeks end with Sunday.
    public static DueDay of(Instant dueAt, Instant now, ZoneId zone) {
        if (dueAt.isBefore(now)) {
            return OVERDUE;
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate day = LocalDate.ofInstant(dueAt, zone);
        if (!day.isAfter(today)) {
            return TODAY;
        }
        if (day.equals(today.plusDays(1))) {
            return TOMORROW;
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return day.isAfter(sunday) ? LATER : THIS_WEEK;
    }
}
