package io.howdidwedo.servicekit.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.contracts.offering.OfferingsOrdered;
import io.howdidwedo.contracts.team.TeamNamed;
import io.howdidwedo.contracts.team.TeamsOrdered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names names = new Names();

    @Test
    void whatNobodyNamedIsCalledByItsId() {
        assertThat(names.team("north")).isEqualTo("north");
        assertThat(names.offering("repair")).isEqualTo("repair");
    }

    @Test
    void aTeamIsCalledByItsLastName() {
        names.learn(new TeamNamed("north", 2, "Porto"));
        names.learn(new TeamNamed("north", 1, "Oporto"));

        assertThat(names.team("north")).isEqualTo("Porto");
    }

    @Test
    void aTeamWhoseNameIsTakenAwayIsCalledByItsId() {
        names.learn(new TeamNamed("north", 1, "Porto"));
        names.learn(new TeamNamed("north", 2, null));

        assertThat(names.team("north")).isEqualTo("north");
    }

    @Test
    void anOfferingIsCalledAsStaffCallIt() {
        names.learn(offering(Map.of("pt", "Entrega", "en", "Delivery")));

        assertThat(names.offering("delivery")).isEqualTo("Delivery");
    }

    @Test
    void anOfferingThatIsNamedForOthersOnlyOrGoneIsCalledByItsId() {
        names.learn(offering(Map.of("en", "Delivery")));
        names.learn(offering(Map.of("pt", "Entrega")));
        assertThat(names.offering("delivery")).isEqualTo("delivery");

        names.learn(offering(Map.of("en", "Delivery")));
        names.learn(new OfferingWithdrawn("delivery", Instant.EPOCH));
        assertThat(names.offering("delivery")).isEqualTo("delivery");
    }

    @Test
    void teamsAndOfferingsAreReadAsSomebodyPlacedThemAndTheRestByName() {
        names.learn(new TeamNamed("north", 1, "Porto"));
        names.learn(new TeamNamed("south", 1, "Faro"));
        names.learn(new TeamsOrdered(2, List.of("west", "east")));
        names.learn(new TeamsOrdered(1, List.of("north")));
        names.learn(new OfferingsOrdered(1, List.of("repair")));

        assertThat(Stream.of("north", "east", "south", "west").sorted(names.teamOrder()))
                .containsExactly("west", "east", "south", "north");
        assertThat(Stream.of("delivery", "repair").sorted(names.offeringOrder()))
                .containsExactly("repair", "delivery");
    }

    private static OfferingChanged offering(Map<String, String> name) {
        return new OfferingChanged("delivery", 1, name, List.of());
    }
}
