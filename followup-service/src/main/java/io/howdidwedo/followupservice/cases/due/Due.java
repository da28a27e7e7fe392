package io.howdidwedo.followupservice.cases.due;

import io.howdidwedo.followupservice.workinghours.TeamClock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When something is to be done about a case.
///
/// @param dueIn the working time allowed, counted anew when it is reopened
/// @param firstDueAt until when the customer should have heard from us at first; never moves
/// @param reminding of a case that is overdue at its last level; null while it is not
/// @param warnedOf the due time of which a warning was given; null before
/// @param asideUntil put aside until then; null when it is not
public record Due(
        Duration dueIn,
        Instant dueAt,
        Instant firstDueAt,
        @Nullable Reminding reminding,
        @Nullable Instant warnedOf,
        @Nullable Instant asideUntil) {
    /// Of the time allowed this part is left when a warning is given.
    private static final int WARNED_AT_THE_LAST = 4;

    /// At first, in so much working time.
    public static Due in(Duration work, TeamClock clock) {
        Instant due = clock.after(work);
        return new Due(work, due, due, null, null, null);
    }

    /// With as much working time as at first.
    public Due anew(TeamClock clock) {
        return at(clock.after(dueIn));
    }

    /// At another time.
    public Due at(Instant then) {
        return new Due(dueIn, then, firstDueAt, null, warnedOf, asideUntil);
    }

    /// With people being reminded so.
    public Due reminded(Reminding next) {
        return new Due(dueIn, dueAt, firstDueAt, next, warnedOf, asideUntil);
    }

    /// A warning was given of it.
    public Due warned() {
        return new Due(dueIn, dueAt, firstDueAt, reminding, dueAt, asideUntil);
    }

    /// Put aside until then; null: not any more.
    public Due aside(@Nullable Instant until) {
        return new Due(dueIn, dueAt, firstDueAt, reminding, warnedOf, until);
    }

    /// Whether it is put aside beyond this instant.
    public boolean isAsideAt(Instant now) {
        return asideUntil != null && asideUntil.isAfter(now);
    }

    /// When a warning is to be given: a quarter of the time allowed before it is due.
    public Instant warnAt(TeamClock clock) {
        return clock.after(clock.workUntil(dueAt).minus(dueIn.dividedBy(WARNED_AT_THE_LAST)));
    }

    /// When time takes it on, as long as nobody does; null: not any more.
    public @Nullable Instant nextEscalationAt() {
        return reminding == null ? dueAt : reminding.next();
    }

    /// How often people were told that it is overdue.
    public int reminders() {
        return reminding == null ? 0 : reminding.given();
    }

    /// That people are reminded of a case which is overdue at their last level.
    ///
    /// @param given how often they were told so far, that it became overdue included
    /// @param next when they are told again; null: no more
    public record Reminding(int given, @Nullable Instant next) {}

    /// How far up an overdue case goes, and what happens there.
    ///
    /// @param lastLevel of its team that somebody is named for
    /// @param remindEvery how often people are reminded of it there
    /// @param reminders how often at most
    public record Escalating(int lastLevel, Duration remindEvery, int reminders) {}
}
