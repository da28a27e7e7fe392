package io.howdidwedo.followupservice.cases.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.followupservice.workinghours.TeamHoursInMemory;
import io.howdidwedo.followupservice.workinghours.WorkingHours;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whoever is named, has hours of their own or a case to follow up is a team.
class KnownTeamsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final CasesInMemory cases = new CasesInMemory();
    private final KeepingTeams teams =
            new KeepingTeams(new CatalogueInMemory<>(), new SettableClock(NOON));
    private final TeamHours hours = new TeamHoursInMemory();
    private final KnownTeams known = new KnownTeams(teams, hours, cases);

    @Test
    void theyAreInOrderAndEachIsThereOnce() {
        teams.call("south-branch", "Lisboa");
        hours.state(TeamHours.OTHERS, WorkingHours.AROUND_THE_CLOCK);
        hours.state("east-branch", WorkingHours.AROUND_THE_CLOCK);
        Case open = SomeCase.open(1, null, NOON);
        Case handedOver = SomeCase.open(2, null, NOON).handedOver("Ana", "couriers", "", NOON);
        Case other = SomeCase.open(3, null, NOON);
        Case ended = other.handedOver("Ana", "west-branch", "", NOON).mergedInto(open, "Ana", NOON);
        List.of(open, handedOver, ended).forEach(one -> cases.open(new Cases.Step(one, List.of())));

        assertThat(known.all())
                .containsExactly("couriers", "east-branch", "north-branch", "south-branch");
    }
}
