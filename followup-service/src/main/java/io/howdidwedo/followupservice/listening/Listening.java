package io.howdidwedo.followupservice.listening;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.following.HearingCustomers;
import io.howdidwedo.followupservice.cases.following.MovedTransactions;
import io.howdidwedo.followupservice.cases.following.OpeningCases;
import io.howdidwedo.followupservice.cases.following.PassingTime;
import io.howdidwedo.followupservice.cases.team.StandingIn;
import io.howdidwedo.followupservice.loop.ClosingLoops;
import io.howdidwedo.followupservice.rule.Unanswered;
import io.howdidwedo.followupservice.search.FindingCases;
import io.howdidwedo.followupservice.withdrawal.Withdrawing;
import java.util.List;

/// Follows up a set of what was heard. Events of one kind are followed up in their order, which is
/// that of their topic; topics have none among each other.
public final class Listening {
    private final HearingCustomers hearing;
    private final MovedTransactions moving;
    private final OpeningCases opening;
    private final PassingTime time;
    private final StandingIn standingIn;
    private final ClosingLoops loops;
    private final FindingCases finding;
    private final Withdrawing withdrawing;

    /// Has these follow it up.
    public Listening(
            HearingCustomers hearing,
            MovedTransactions moving,
            OpeningCases opening,
            PassingTime time,
            StandingIn standingIn,
            ClosingLoops loops,
            FindingCases finding,
            Withdrawing withdrawing) {
        this.hearing = hearing;
        this.moving = moving;
        this.opening = opening;
        this.time = time;
        this.standingIn = standingIn;
        this.loops = loops;
        this.finding = finding;
        this.withdrawing = withdrawing;
    }

    /// Follows all of it up. When it comes again, whole or in part, nothing happens twice.
    public void heard(List<Event> set) {
        // Words first: rules may look at them.
        hearing.heard(set);
        moving.moved(some(set, TransactionMoved.class));
        opening.judged(some(set, VerdictChanged.class));
        opening.unanswered(
                some(set, InvitationChanged.class).stream()
                        .flatMap(invitation -> Unanswered.of(invitation).stream())
                        .toList());
        List<TimerFired> timers = some(set, TimerFired.class);
        time.due(timers);
        timers.forEach(standingIn::due);
        timers.forEach(loops::due);
        finding.said(
                some(set, ResponseChanged.class).stream()
                        .map(ResponseChanged::transactionId)
                        .toList());
        withdrawing.followedUp(set);
    }

    private static <T extends Event> List<T> some(List<Event> set, Class<T> kind) {
        return set.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
