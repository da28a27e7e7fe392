package io.howdidwedo.surveyservice.offering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.offering.OfferingsOrdered;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.placing.PlacingByHand;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.surveyservice.offering.Offering;
import io.howdidwedo.surveyservice.offering.OfferingsInMemory;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The order of offerings, as an administrator makes it on their page.
class OfferingOrderControllerTest {
    private static final Caller ADMIN = SomeCaller.named("ana", "Ana", Role.ADMIN, "*");
    private static final Caller MANAGER = SomeCaller.named("ben", "Ben", Role.MANAGER, "*");

    private final Clock clock = Clock.systemUTC();
    private final OfferingsInMemory offerings = new OfferingsInMemory();
    private final PlacingByHand order =
            new PlacingByHand(
                    new PlacingByHand.Kind(
                            "offering",
                            OfferingsOrdered.KEY,
                            placing -> new OfferingsOrdered(placing.version(), placing.ids())),
                    new CatalogueInMemory<>(),
                    clock);
    private final OfferingOrderController moves = new OfferingOrderController(order, offerings);
    private final OfferingController page =
            new OfferingController(
                    offerings,
                    new StatingAgreements(offerings, clock),
                    order,
                    new StaffPages(new PageSettings("Example", "http://localhost")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                    clock);

    @BeforeEach
    void begin() {
        List.of("advice", "delivery", "repair")
                .forEach(id -> offerings.add(StandardAgreement.assumedFor(id)));
        Offering advice = offerings.find("advice").orElseThrow();
        offerings.replace(
                advice,
                new Offering(
                        "advice",
                        advice.version() + 1,
                        Map.of("en", "Talks"),
                        true,
                        advice.agreements()));
    }

    @Test
    void offeringsStandByNameUntilOneIsMoved() {
        assertThat(list("", ADMIN))
                .containsSubsequence("/offerings/delivery", "/offerings/repair", ">Talks<");

        moves.move("0:repair", ADMIN);

        assertThat(list("", MANAGER))
                .containsSubsequence("/offerings/repair", "/offerings/delivery", ">Talks<");
    }

    @Test
    void whatWasMovedIsSaidAndUndone() {
        assertThat(
                        Objects.requireNonNull(
                                        moves.move("0:repair", ADMIN).getHeaders().getLocation())
                                .getQuery())
                .isEqualTo("moved=1:repair");

        assertThat(list("1:repair", ADMIN))
                .contains("repair was moved.", ">Undo<", "value=\"1:repair\"");
        assertThat(list("1:repair", MANAGER)).doesNotContain("was moved", "Move Talks");
    }

    @Test
    void whatIsNotThereIsNotMoved() {
        assertThatThrownBy(() -> moves.move("0:nothing", ADMIN)).isInstanceOf(NotFound.class);
    }

    private String list(String moved, Caller caller) {
        StringOutput output = new StringOutput();
        page.list(moved, caller).content().writeTo(output);
        return output.toString();
    }
}
