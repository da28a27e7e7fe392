package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.contact.Promise;
import io.howdidwedo.followupservice.cases.following.OpeningCases.FollowUpRules;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import io.howdidwedo.servicekit.schedule.Timers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Which timers a change of a case sets and takes back. While its time runs it has a warning and an
/// escalation, of its level; each promise has one of its number.
public final class CaseTimers {
    private CaseTimers() {}

    /// Those of a case whose time begins to run.
    static List<OutgoingEvent> start(Case open, TeamClock clock) {
        Instant escalation = open.due().nextEscalationAt();
        if (escalation == null) {
            return List.of();
        }
        int level = open.assignment().level();
        OutgoingEvent escalate =
                set(TimerPurpose.ESCALATE_CASE, open, level, escalation, clock.now());
        if (open.due().reminding() != null) {
            return List.of(escalate);
        }
        Instant warning = open.due().warnAt(clock);
        return List.of(
                set(TimerPurpose.WARN_CASE_DUE, open, level, warning, clock.now()), escalate);
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

    /// Takes back all that a case waits for, for it is taken out.
    public static List<OutgoingEvent> takenBack(Case gone, Instant now) {
        List<OutgoingEvent> timers = new ArrayList<>();
        if (gone.isRunning()) {
            timers.addAll(stop(gone, now));
        }
        if (gone.due().asideUntil() != null) {
            timers.add(Timers.cancel(TimerPurpose.WAKE_CASE, gone.id(), 0, now));
        }
        gone.contact().promises().stream()
                .filter(Promise::open)
                .map(one -> Timers.cancel(TimerPurpose.PROMISE_DUE, gone.id(), one.number(), now))
                .forEach(timers::add);
        if (gone.status() == CaseStatus.RESOLVED) {
            timers.add(askedAgainNoMore(gone, now));
        }
        return timers;
    }

    private static OutgoingEvent askedAgainNoMore(Case resolved, Instant now) {
        return Timers.cancel(
                TimerPurpose.ASK_AGAIN, resolved.id(), resolved.outcome().round(), now);
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
        return after.contact().promises().stream()
                .flatMap(promise -> promise(before, promise, after, now).stream())
                .toList();
    }

    private static Optional<OutgoingEvent> promise(
            Case before, Promise promise, Case after, Instant now) {
        boolean was = before.contact().openPromise(promise.number()).isPresent();
        if (promise.open() == was) {
            return Optional.empty();
        }
        int number = promise.number();
        return Optional.of(
                was
                        ? Timers.cancel(TimerPurpose.PROMISE_DUE, after.id(), number, now)
                        : set(TimerPurpose.PROMISE_DUE, after, number, promise.dueAt(), now));
    }

    /// Asks the customer again while it is resolved.
    static List<OutgoingEvent> askAgain(Case before, Case after, FollowUpRules rules, Instant now) {
        boolean was = before.status() == CaseStatus.RESOLVED;
        boolean is = after.status() == CaseStatus.RESOLVED;
        if (was == is) {
            return List.of();
        }
        if (was) {
            return List.of(askedAgainNoMore(before, now));
        }
        Instant at = after.askAgainAt(rules.askAgainAfter(), rules.askAgainRest());
        return List.of(set(TimerPurpose.ASK_AGAIN, after, after.outcome().round(), at, now));
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
