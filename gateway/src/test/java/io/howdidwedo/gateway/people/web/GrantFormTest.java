package io.howdidwedo.gateway.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.team.TeamNamed;
import io.howdidwedo.contracts.team.TeamsOrdered;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.frame.web.GrantWords;
import io.howdidwedo.servicekit.naming.Names;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GrantFormTest {
    private static final AtomicLong VERSIONS = new AtomicLong();

    @AfterEach
    void forget() {
        placed();
        List.of("t-1", "t-2", "t-3").forEach(team -> named(team, null));
    }

    private static void placed(String... teams) {
        Names.ofThisProcess().learn(new TeamsOrdered(VERSIONS.incrementAndGet(), List.of(teams)));
    }

    private static void named(String team, @Nullable String name) {
        Names.ofThisProcess().learn(new TeamNamed(team, VERSIONS.incrementAndGet(), name));
    }

    private static List<String> offered(String... known) {
        return GrantForm.of(Set.of(Role.AGENT), Set.of("t-3", Account.ALL_TEAMS), List.of(known))
                .teams();
    }

    @Test
    void teamsAreOfferedByNameUntilSomebodyPutsThemInOrder() {
        named("t-1", "West");
        named("t-2", "east");
        named("t-3", "North");

        assertThat(offered("t-1", "t-2", "t-3")).containsExactly("t-2", "t-3", "t-1");

        placed("t-1", "t-3");

        assertThat(offered("t-1", "t-2", "t-3")).containsExactly("t-1", "t-3", "t-2");
        assertThat(GrantWords.teams(Set.of("t-1", "t-2", "t-3"))).isEqualTo("West, North, east");
    }

    @Test
    void teamsThatNobodyHasNamedAreCalledByTheirIds() {
        assertThat(offered("t-2", "t-1")).containsExactly("t-1", "t-2", "t-3");
        assertThat(GrantWords.teams(Set.of("t-2", "t-1"))).isEqualTo("t-1, t-2");
    }
}
