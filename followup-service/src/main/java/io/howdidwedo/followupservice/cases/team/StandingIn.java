package io.howdidwedo.followupservice.cases.team;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CaseQuery;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.following.FollowingUp;
import io.howdidwedo.followupservice.cases.following.FollowingUp.CaseDeed;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When somebody is away, whoever stands in has their cases.
public final class StandingIn {
    private static final int AT_ONCE = 100;

    private final Cases cases;
    private final FollowingUp following;
    private final KeepingTeams teams;
    private final Clock clock;

    /// Hands these cases over.
    public StandingIn(Cases cases, FollowingUp following, KeepingTeams teams, Clock clock) {
        this.cases = cases;
        this.following = following;
        this.teams = teams;
        this.clock = clock;
    }

    /// A timer fired; if an absence begins with it, all open cases of that colleague are handed
    /// over. When it fires again there are none left.
    public void due(TimerFired timer) {
        if (timer.purpose() == TimerPurpose.ABSENCE_BEGINS) {
            teams.awayNow(timer).ifPresent(this::handOver);
        }
    }

    private void handOver(KeepingTeams.AwayNow absence) {
        Colleague away = absence.colleague();
        Person standIn =
                absence.team()
                        .actingFor(away, clock.instant())
                        .map(acting -> new Person(acting.user(), acting.name()))
                        .orElse(null);
        Person owner = new Person(away.user(), away.name());
        if (owner.equals(standIn)) {
            return;
        }
        CaseQuery.Place last = null;
        List<Case> some;
        do {
            some = cases.list(openOf(absence.team().supplier(), owner, last));
            following.changeAll(
                    some.stream()
                            .map(
                                    one ->
                                            CaseDeed.to(
                                                    one.id(),
                                                    (open, clock) ->
                                                            open.ownerAway(
                                                                    owner, standIn, clock.now())))
                            .toList());
            last = some.isEmpty() ? null : CaseQuery.Place.of(some.getLast());
        } while (some.size() == AT_ONCE);
    }

    private static CaseQuery openOf(
            String supplier, Person owner, CaseQuery.@Nullable Place after) {
        return CaseQuery.first(AT_ONCE)
                .of(Optional.of(Set.of(supplier)))
                .in(CaseQuery.WORK)
                .ownedBy(owner.user())
                .after(after);
    }
}
