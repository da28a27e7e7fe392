package io.howdidwedo.surveyservice.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint.ContactPointKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingContactPointsTest {
    private final KeepingContactPoints points = new KeepingContactPoints(new CatalogueInMemory<>());

    @ParameterizedTest
    @CsvSource({
        "Front desk, front-desk",
        "São Paulo: balcão, sao-paulo-balcao",
        "المكتب, contact-point",
        "--, contact-point"
    })
    void anIdIsMadeFromTheName(String name, String id) {
        assertThat(points.add(named(name)).id()).isEqualTo(id);
    }

    @Test
    void contactPointsOfOneNameHaveDifferentIds() {
        points.add(named("Front desk"));
        points.add(named("Front desk"));
        points.add(named("Front desk"));

        assertThat(points.all(Teams.ALL))
                .extracting(ContactPoint::id)
                .containsExactly("front-desk", "front-desk-2", "front-desk-3");
    }

    @Test
    void whatAnswersWereNamedAfterStays() {
        ContactPoint desk = points.add(named("Front desk"));
        points.turn(desk.id(), false, Teams.ALL);

        points.state(
                desk.id(),
                new ContactPoint(
                        "other",
                        "Reception",
                        ContactPointKind.KIOSK,
                        "south-branch",
                        "repair",
                        "de",
                        List.of(),
                        true,
                        Instant.MAX),
                Teams.ALL);

        ContactPoint changed = points.find(desk.id(), Teams.ALL).orElseThrow();
        assertThat(changed.source()).isEqualTo("web-link/front-desk");
        assertThat(changed.name()).isEqualTo("Reception");
        assertThat(changed.supplier()).isEqualTo("south-branch");
        assertThat(changed.on()).isFalse();
        assertThat(changed.createdAt()).isEqualTo(Instant.EPOCH);
    }

    private static ContactPoint named(String name) {
        return new ContactPoint(
                "",
                name,
                ContactPointKind.WEB_LINK,
                "north-branch",
                "home-delivery",
                "en",
                List.of(),
                true,
                Instant.EPOCH);
    }
}
