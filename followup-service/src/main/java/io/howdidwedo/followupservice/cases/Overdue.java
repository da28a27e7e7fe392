package io.howdidwedo.followupservice.cases;

import io.howdidwedo.followupservice.cases.due.Due;
import io.howdidwedo.followupservice.cases.due.Due.Escalating;
import io.howdidwedo.followupservice.cases.due.Due.Reminding;
import io.howdidwedo.followupservice.cases.history.Doer;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.Happened;
import io.howdidwedo.followupservice.cases.history.HistoryEntry.HistoryCode;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What time does to a case: it is due soon, then the next level looks after it, and at the last
/// one people are reminded.
final class Overdue {
    private final Case open;

    Overdue(Case open) {
        this.open = open;
    }

    /// Does nothing when it was moved since, or the warning was given.
    Case dueSoon(int timerLevel, Instant timerDueAt, Instant now) {
        boolean moved = timerLevel != open.assignment().level() || timerDueAt.isBefore(runsSince());
        if (!open.isRunning() || moved || open.dueAt().equals(open.due().warnedOf())) {
            return open;
        }
        return open.edit()
                .due(open.due().warned())
                .back()
                .entry(now, Doer.CLOCK, HistoryCode.DUE_SOON)
                .done();
    }

    /// Since when its time runs as it does now.
    private Instant runsSince() {
        return open.history().runsAnewSince().orElse(open.grounds().openedAt());
    }

    /// Does nothing when it was moved since.
    Case escalated(int timerLevel, Instant timerDueAt, Escalating how, TeamClock clock) {
        boolean current =
                open.isRunning()
                        && timerLevel == open.assignment().level()
                        && timerDueAt.equals(open.due().nextEscalationAt());
        if (!current) {
            return open;
        }
        return open.assignment().level() < how.lastLevel() ? higher(clock) : remind(how, clock);
    }

    private Case higher(TeamClock clock) {
        int level = open.assignment().level() + 1;
        Happened escalated = Happened.of(HistoryCode.ESCALATED, Integer.toString(level));
        return open.edit()
                .assignment(open.assignment().higher())
                .due(open.due().anew(clock))
                .back()
                .entry(clock.now(), Doer.CLOCK, escalated, "")
                .done();
    }

    /// Nobody is reminded of what was put aside before it is back.
    private Case remind(Escalating how, TeamClock clock) {
        Due due = open.due();
        boolean later = due.reminders() > 0 && due.isAsideAt(clock.now());
        return later ? remindLater(how, clock) : remindNow(how, clock);
    }

    private Case remindLater(Escalating how, TeamClock clock) {
        Due due = open.due();
        Instant back = java.util.Objects.requireNonNull(due.asideUntil());
        Instant next = clock.nextFrom(back.plus(how.remindEvery()));
        return open.edit().due(due.reminded(new Reminding(due.reminders(), next))).done();
    }

    private Case remindNow(Escalating how, TeamClock clock) {
        int given = open.due().reminders();
        boolean more = given < how.reminders();
        Due reminded = open.due().reminded(new Reminding(given + 1, next(more, how, clock)));
        HistoryCode code = given == 0 ? HistoryCode.OVERDUE : HistoryCode.STILL_OVERDUE;
        Happened overdue = more ? Happened.of(code) : Happened.of(code, "last");
        return open.edit()
                .due(given == 0 ? reminded.aside(null) : reminded)
                .entry(clock.now(), Doer.CLOCK, overdue, "")
                .done();
    }

    private static @Nullable Instant next(boolean more, Escalating how, TeamClock clock) {
        return more ? clock.nextFrom(clock.now().plus(how.remindEvery())) : null;
    }
}
