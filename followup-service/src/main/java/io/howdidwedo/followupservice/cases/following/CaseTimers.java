package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.cases.CaseStatus;
import io.howdidwedo.contracts.schedule.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.servicekit.schedule.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Which timers a change of a case sets and takes back. While its time runs it has a warning and an
/// escalation, of its level; each promise has one of its number.
final class CaseTimers {
    private CaseTimers() {}

    /// Those of a case whose time begins to run.
    static List<OutgoingEvent> start(Case open, TeamClock clock) {
        Instant escalation = open.due().nextEscalationAt();
        if (escalation == null) {
            return List.of();
        }
        OutgoingEvent escalate =
                set(
                        TimerPurpose.ESCALATE_CASE,
                        open,
                        open.assignment().level(),
                        escalation,
                        clock.now());
        if (open.due().reminding() != null) {
            return List.of(escalate);
        }
        return List.of(
                set(
                        TimerPurpose.WARN_CASE_DUE,
                        open,
                        open.assignment().level(),
                        open.due().warnAt(clock),
                        clock.now()),
                escalate);
    }

    /// Those that make the one case into the other.
    static List<OutgoingEvent> between(Case before, Case after, TeamClock clock) {
        List<OutgoingEvent> timers = new ArrayList<>();
        boolean moved =
                !after.dueAt().equals(before.dueAt())
                        || after.assignment().level() != before.assignment().level()
                        || !Objects.equals(after.due().reminding(), before.due().reminding());
        if (after.isRunning() && (moved || !before.isRunning())) {
            timers.addAll(start(after, clock));
        } else if (before.isRunning() && !after.isRunning()) {
            timers.addAll(stop(before, clock.now()));
        }
        timers.addAll(aside(before, after, clock.now()));
        timers.addAll(promises(before, after, clock.now()));
        return timers;
    }

    private static List<OutgoingEvent> stop(Case open, Instant now) {
        return List.of(
                Timers.cancel(
                        TimerPurpose.WARN_CASE_DUE, open.id(), open.assignment().level(), now),
                Timers.cancel(
                        TimerPurpose.ESCALATE_CASE, open.id(), open.assignment().level(), now));
    }

    private static List<OutgoingEvent> aside(Case before, Case after, Instant now) {
        Instant until = after.due().asideUntil();
        if (until != null) {
            return until.equals(before.due().asideUntil())
                    ? List.of()
                    : List.of(set(TimerPurpose.WAKE_CASE, after, 0, until, now));
        }
        return before.due().asideUntil() == null
                ? List.of()
                : List.of(Timers.cancel(TimerPurpose.WAKE_CASE, after.id(), 0, now));
    }

    private static List<OutgoingEvent> promises(Case before, Case after, Instant now) {
        List<OutgoingEvent> timers = new ArrayList<>();
        for (Promise promise : after.contact().promises()) {
            if (promise.number() > before.contact().promises().size()) {
                timers.add(
                        set(
                                TimerPurpose.PROMISE_DUE,
                                after,
                                promise.number(),
                                promise.dueAt(),
                                now));
            } else if (promise.open()
                    && !before.contact().promises().get(promise.number() - 1).open()) {
                timers.add(
                        set(
                                TimerPurpose.PROMISE_DUE,
                                after,
                                promise.number(),
                                promise.dueAt(),
                                now));
            } else if (!promise.open()
                    && before.contact().promises().get(promise.number() - 1).open()) {
                timers.add(
                        Timers.cancel(TimerPurpose.PROMISE_DUE, after.id(), promise.number(), now));
            }
        }
        return timers;
    }

    /// Asks the customer again while it is resolved.
    static List<OutgoingEvent> askAgain(
            Case before, Case after, Duration wait, Duration rest, Instant now) {
        boolean was = before.status() == CaseStatus.RESOLVED;
        if (after.status() != CaseStatus.RESOLVED) {
            return was
                    ? List.of(
                            Timers.cancel(
                                    TimerPurpose.ASK_AGAIN,
                                    before.id(),
                                    before.outcome().round(),
                                    now))
                    : List.of();
        }
        return was
                ? List.of()
                : List.of(
                        set(
                                TimerPurpose.ASK_AGAIN,
                                after,
                                after.outcome().round(),
                                after.askAgainAt(wait, rest),
                                now));
    }

    private static OutgoingEvent set(
            TimerPurpose purpose, Case of, int occasion, Instant dueAt, Instant now) {
        return Timers.set(
                purpose,
                of.id(),
                of.transaction().id(),
                of.transaction().relationshipId(),
                occasion,
                dueAt,
                now);
    }
}
