package io.howdidwedo.followupservice.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.team.TeamNamed;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.Team.Colleague.NewCases;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingTeamsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T00:00:00Z");
    private static final String NORTH = "north-branch";

    private final CatalogueInMemory<Team> kept = new CatalogueInMemory<>();
    private final KeepingTeams teams = new KeepingTeams(kept, new SettableClock(NOW));

    @Test
    void allAreToldEachNameOfATeamOnce() {
        teams.call(NORTH, "Porto");
        teams.call(NORTH, "Porto");
        teams.name(NORTH, colleague("ana"));
        teams.call(NORTH, null);

        assertThat(kept.events().stream().map(OutgoingEvent::event))
                .containsExactly(new TeamNamed(NORTH, 1, "Porto"), new TeamNamed(NORTH, 2, null));
        assertThat(teams.of(NORTH).colleagues()).hasSize(1);
    }

    @Test
    void aTeamThatWasNeverNamedNeedsNoNameTakenAway() {
        teams.call(NORTH, null);

        assertThat(kept.events()).isEmpty();
    }

    @Test
    void severalAreReadTogether() {
        teams.name(NORTH, colleague("ana"));
        teams.call("south-branch", "Lisboa");

        for (List<String> some :
                List.of(
                        List.<String>of(),
                        List.of(NORTH),
                        List.of("nobodys"),
                        List.of("south-branch", "nobodys", NORTH))) {
            assertThat(teams.ofAll(some))
                    .isEqualTo(some.stream().map(one -> teams.of(one)).toList());
        }
    }

    @Test
    void anAbsenceBeginsWithATimer() {
        teams.name(NORTH, colleague("ana"));

        teams.away(NORTH, "ana", MONDAY, FRIDAY, null);

        TimerSet timer = timers().getFirst();
        assertThat(timer.dueAt()).isEqualTo(MONDAY);
        assertThat(teams.awayNow(timer.fires()).orElseThrow().colleague().user()).isEqualTo("ana");
    }

    @Test
    void anAbsenceThatWasTakenBackOrMovedDoesNotBegin() {
        teams.name(NORTH, colleague("ana"));
        teams.away(NORTH, "ana", MONDAY, FRIDAY, null);
        teams.away(NORTH, "ana", MONDAY.plus(Duration.ofDays(1)), FRIDAY, null);
        TimerFired first = timers().get(0).fires();
        TimerFired second = timers().get(1).fires();

        assertThat(teams.awayNow(first)).isEmpty();
        assertThat(teams.awayNow(second)).isPresent();
        teams.here(NORTH, "ana");
        assertThat(teams.awayNow(second)).isEmpty();
    }

    @Test
    void anAbsenceStaysWhenAColleagueIsChanged() {
        teams.name(NORTH, colleague("ana"));
        teams.away(NORTH, "ana", MONDAY, FRIDAY, null);

        teams.name(NORTH, colleague("ana"));

        assertThat(teams.of(NORTH).colleague("ana").orElseThrow().absence()).isNotNull();
        assertThat(timers()).hasSize(1);
    }

    @Test
    void whoIsNotOfTheTeamIsNotAway() {
        teams.away(NORTH, "ana", MONDAY, FRIDAY, null);

        assertThat(teams.of(NORTH).colleagues()).isEmpty();
    }

    @Test
    void aPersonHasOneNameWhereverTheyAct() {
        teams.name(
                NORTH, new Colleague("ana", "Ana North", "a@example.org", 1, NewCases.ALL, null));
        teams.name("south-branch", colleague("ben"));

        assertThat(teams.nameOf("ana", NORTH, "Service team")).isEqualTo("Ana North");
        assertThat(teams.nameOf("ana", "south-branch", "Service team")).isEqualTo("Ana North");
        assertThat(teams.nameOf("eva", NORTH, "Service team")).isEqualTo("Service team");
    }

    private List<TimerSet> timers() {
        return kept.events().stream()
                .map(OutgoingEvent::event)
                .filter(TimerSet.class::isInstance)
                .map(TimerSet.class::cast)
                .toList();
    }

    private static Colleague colleague(String user) {
        return new Colleague(user, user, user + "@example.org", 1, NewCases.URGENT, null);
    }
}
