package io.howdidwedo.followupservice.cases.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.Person;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.FollowingUps;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.Team.Colleague.NewCases;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingInTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String NORTH = "north-branch";
    private static final Person ANA = new Person("ana", "ana");
    private static final Person BEN = new Person("ben", "ben");

    private final SettableClock clock = new SettableClock(NOW);
    private final CasesInMemory cases = new CasesInMemory();
    private final CatalogueInMemory<Team> kept = new CatalogueInMemory<>();
    private final KeepingTeams teams = new KeepingTeams(kept, clock);
    private final StandingIn standingIn =
            new StandingIn(cases, FollowingUps.of(cases, clock), teams, clock);

    @Test
    void casesAreHandedOverOnceWhenTheAbsenceBegins() {
        Case anas = add(1, ANA);
        Case bens = add(2, BEN);
        named("ana");
        named("ben");

        TimerFired begins = away("ben");
        standingIn.due(begins);
        standingIn.due(begins);

        assertThat(cases.cases.get(anas.id()).owner()).isEqualTo(BEN);
        assertThat(cases.cases.get(anas.id()).version()).isEqualTo(anas.version() + 1);
        assertThat(cases.cases.get(bens.id()).version()).isEqualTo(bens.version());
    }

    @Test
    void whereNobodyStandsInTheCaseIsTheWholeTeams() {
        Case anas = add(1, ANA);
        named("ana");

        standingIn.due(away(null));

        assertThat(cases.cases.get(anas.id()).owner()).isNull();
    }

    @Test
    void whoIsBackEarlyKeepsTheCases() {
        Case anas = add(1, ANA);
        named("ana");
        TimerFired begins = away(null);

        teams.here(NORTH, "ana");
        standingIn.due(begins);

        assertThat(cases.cases.get(anas.id()).owner()).isEqualTo(ANA);
    }

    private Case add(int number, Person owner) {
        Case open = SomeCase.open(number, owner, NOW);
        cases.open(new Cases.Step(open, List.of()));
        return open;
    }

    private void named(String user) {
        teams.name(
                NORTH, new Colleague(user, user, user + "@example.org", 1, NewCases.URGENT, null));
    }

    private TimerFired away(@Nullable String standIn) {
        teams.away(NORTH, "ana", NOW, NOW.plus(Duration.ofDays(3)), standIn);
        return ((TimerSet) kept.events().getLast().event()).fires();
    }
}
