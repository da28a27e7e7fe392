package io.howdidwedo.followupservice.cases.following;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.due.Due.Escalating;
import io.howdidwedo.followupservice.cases.following.FollowingUp.CaseDeed;
import io.howdidwedo.followupservice.cases.following.OpeningCases.FollowUpRules;
import io.howdidwedo.followupservice.workinghours.TeamClock;
import java.util.List;
import java.util.Optional;

/// Time takes cases on: it warns, escalates, brings back what was put aside.
public final class PassingTime {
    private final FollowingUp following;
    private final Colleagues colleagues;
    private final FollowUpRules rules;

    /// Takes these cases on.
    public PassingTime(FollowingUp following, Colleagues colleagues, FollowUpRules rules) {
        this.following = following;
        this.colleagues = colleagues;
        this.rules = rules;
    }

    /// Timers fired, in this order; some perhaps of cases.
    public void due(List<TimerFired> timers) {
        Colleagues named = colleagues.remembering();
        following.changeAll(
                timers.stream()
                        .flatMap(
                                timer ->
                                        deed(timer, named)
                                                .map(deed -> CaseDeed.to(timer.subject(), deed))
                                                .stream())
                        .toList());
    }

    private Optional<FollowingUp.Deed> deed(TimerFired timer, Colleagues named) {
        int occasion = timer.occasion();
        return switch (timer.purpose()) {
            case ESCALATE_CASE ->
                    Optional.of((open, clock) -> escalated(open, timer, named, clock));
            case WARN_CASE_DUE ->
                    Optional.of(
                            (open, clock) -> open.dueSoon(occasion, timer.dueAt(), clock.now()));
            case WAKE_CASE ->
                    Optional.of((open, clock) -> open.backFromAside(timer.dueAt(), clock.now()));
            case PROMISE_DUE ->
                    Optional.of((open, clock) -> open.promiseDue(occasion, clock.now()));
            default -> Optional.empty();
        };
    }

    private Case escalated(Case open, TimerFired timer, Colleagues named, TeamClock clock) {
        Escalating how =
                new Escalating(
                        named.lastLevel(open.team()), rules.remindEvery(), rules.reminders());
        return open.escalated(timer.occasion(), timer.dueAt(), how, clock);
    }
}
