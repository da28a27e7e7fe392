package io.howdidwedo.followupservice.cases.due;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// When something is due, as roughly as people plan their day, in the reader's own zone.
public enum DueDay {
    OVERDUE("Overdue"),
    TODAY("Today"),
    TOMORROW("Tomorrow"),
    THIS_WEEK("This week"),
    LATER("Later");

    private final String label;

    DueDay(String label) {
        this.label = label;
    }

    /// What people read.
    public String label() {
        return label;
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
