package io.howdidwedo.followupservice.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.followupservice.team.Team.Colleague.Absence;
import io.howdidwedo.followupservice.team.Team.Colleague.NewCases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void aLevelIsToldByThoseNamedForIt() {
        Team team = team(here("ana", 1), here("ben", 2), here("eva", 2));

        assertThat(told(team, 2)).containsExactly("ben", "eva");
    }

    @Test
    void aLevelNobodyIsNamedForIsTheNextLowerOnes() {
        Team team = team(here("ana", 1), here("ben", 2));

        assertThat(told(team, 5)).containsExactly("ben");
    }

    @Test
    void whoStandsInIsToldInstead() {
        Team team = team(away("ana", 1, "ben"), here("ben", 2));

        assertThat(told(team, 1)).containsExactly("ben");
    }

    @Test
    void whoStandsInForWhoStandsInIsTold() {
        Team team = team(away("ana", 1, "ben"), away("ben", 1, "eva"), here("eva", 3));

        assertThat(told(team, 1)).containsExactly("eva");
    }

    @Test
    void twoWhoStandInForEachOtherLeaveItToTheNextLevel() {
        Team team = team(away("ana", 1, "ben"), away("ben", 1, "ana"), here("eva", 3));

        assertThat(told(team, 1)).containsExactly("eva");
    }

    @Test
    void nobodyIsToldWhenNobodyIsThere() {
        assertThat(told(team(), 1)).isEmpty();
        assertThat(told(team(away("ana", 1, null)), 1)).isEmpty();
    }

    @Test
    void whoIsBackIsToldAgain() {
        Team team = team(away("ana", 1, "ben"), here("ben", 2));

        assertThat(team.toldAt(1, NOW.plus(Duration.ofDays(7))))
                .extracting(Colleague::user)
                .containsExactly("ana");
    }

    @Test
    void whoLeavesStandsInForNobody() {
        Team team = team(away("ana", 1, "ben"), here("ben", 2)).without("ben");

        assertThat(team.colleague("ana").orElseThrow().absence().standIn()).isNull();
    }

    @Test
    void theLastLevelIsTheHighestThatSomebodyIsNamedFor() {
        assertThat(team(here("ana", 1), here("eva", 4), here("ben", 2)).lastLevel()).isEqualTo(4);
        assertThat(team().lastLevel()).isEqualTo(1);
    }

    private static List<String> told(Team team, int level) {
        return team.toldAt(level, NOW).stream().map(Colleague::user).toList();
    }

    private static Team team(Colleague... colleagues) {
        return new Team("north-branch", null, List.of(colleagues), 0, NOW);
    }

    private static Colleague here(String user, int level) {
        return new Colleague(user, user, user + "@example.org", level, NewCases.URGENT, null);
    }

    private static Colleague away(String user, int level, @Nullable String standIn) {
        return here(user, level)
                .away(
                        new Absence(
                                1,
                                NOW.minus(Duration.ofDays(1)),
                                NOW.plus(Duration.ofDays(7)),
                                standIn));
    }
}
