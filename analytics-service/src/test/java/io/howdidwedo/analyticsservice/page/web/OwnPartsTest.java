package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.problem.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnPartsTest {
    private static final UUID NORTH = new UUID(0, 1);
    private static final UUID BOTH = new UUID(0, 2);
    private static final UUID EVERYTHING = new UUID(0, 3);

    private final CatalogueInMemory<KeptSlice> kept = new CatalogueInMemory<>();
    private final OwnParts<KeptSlice> parts = new OwnParts<>(kept, part -> part, "part");

    @BeforeEach
    void keep() {
        keep(NORTH, new KeptSlice(Map.of(), List.of("north")));
        keep(BOTH, new KeptSlice(Map.of(), List.of("north", "south")));
        keep(EVERYTHING, KeptSlice.EVERYTHING);
    }

    @Test
    void aTeamSeesWhatIsAboutItselfOnly() {
        assertThat(parts.of(of("north"))).extracting(KeptSlice::teams).containsExactly(north());
        assertThat(parts.of(of("west"))).isEmpty();
        assertThat(parts.of(of("north", "south"))).hasSize(2);
        assertThat(parts.of(of("*"))).hasSize(3);
    }

    @Test
    void whatIsAnotherTeamsIsNotThere() {
        assertThat(parts.find(of("north"), NORTH).teams()).isEqualTo(north());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> parts.find(of("north"), BOTH))
                .withMessageContaining("part");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> parts.find(of("*"), new UUID(9, 9)));
    }

    private static List<String> north() {
        return List.of("north");
    }

    private static Caller of(String... teams) {
        return SomeCaller.of(Set.of(teams), Set.of(Role.MANAGER), Set.of());
    }

    private void keep(UUID id, KeptSlice part) {
        kept.add(new Change<>(id, part, List.of()));
    }
}
