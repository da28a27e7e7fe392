package io.howdidwedo.followupservice.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// A team with somebody named in it is one thing more that is done.
class NamedTeamControllerTest {
    private final KeepingTeams teams =
            new KeepingTeams(
                    new CatalogueInMemory<>(),
                    new SettableClock(Instant.parse("2026-11-20T12:00:00Z")));
    private final NamedTeamController page =
            new NamedTeamController(
                    teams,
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"));

    @Test
    void countsATeamWithSomebodyInIt() {
        assertThat(shown("*")).contains("2 of 6", ">To do<");

        teams.name(
                "north-branch",
                new Colleague("eva", "Eva", "eva@example.org", 1, Colleague.NewCases.ALL, null));

        assertThat(shown("*")).contains("3 of 6", ">Done<");
        assertThat(shown("south-branch")).contains("2 of 6", ">To do<");
    }

    private String shown(String team) {
        Caller caller = SomeCaller.named("kim", "Kim", Role.ADMIN, team);
        StringOutput output = new StringOutput();
        page.show(2, 6, caller).content().writeTo(output);
        return output.toString();
    }
}
