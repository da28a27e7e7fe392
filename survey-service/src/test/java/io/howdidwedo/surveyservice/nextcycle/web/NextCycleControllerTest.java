package io.howdidwedo.surveyservice.nextcycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.identity.Teams;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.surveyservice.Stores;
import io.howdidwedo.surveyservice.nextcycle.LikeOnes;
import io.howdidwedo.surveyservice.nextcycle.NextCycle;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements.StatedRequirement.Taken;
import io.howdidwedo.surveyservice.offering.Offerings;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.offering.StatingAgreements;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.i18n.LocaleContextHolder;

class NextCycleControllerTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller EVA = SomeCaller.named("eva", "Eva", Role.MANAGER, "*");
    private static final UUID GROUP = new UUID(2, 2);
    private static final String PATH = "/next-cycle/groups/" + GROUP;
    private static final String UNDO = "action=\"/next-cycle/group\"";

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private StatedRequirements stated;
    private NextCycle cycle;
    private NextCycleController page;

    @BeforeEach
    void begin() {
        SettableClock clock = new SettableClock(NOON);
        Stores stores = new Stores(OWN.empty(), clock);
        stated = stores.statedRequirements();
        Offerings offerings = stores.offerings();
        offerings.add(StandardAgreement.assumedFor("home-delivery"));
        cycle =
                new NextCycle(
                        stated,
                        new CatalogueInMemory<>(),
                        stores.transactions(),
                        offerings,
                        new StatingAgreements(offerings, clock),
                        clock);
        page =
                new NextCycleController(
                        cycle,
                        stated,
                        new LikeOnes(_ -> List.of()),
                        offerings,
                        new StaffPages(new PageSettings("Shop", "https://feedback.example.org")),
                        new Templates(getClass().getClassLoader(), "io.howdidwedo.surveyservice"),
                        clock);
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatWasTakenOutOfAGroupIsSaidAndUndone() {
        List<UUID> two = grouped(2);
        List<StatedRequirement> before = stated.ofGroup(GROUP, Teams.ALL);

        assertThat(page.takeOut(two, EVA).getHeaders().getLocation())
                .asString()
                .startsWith(PATH + "?out=")
                .contains(two.getFirst().toString(), two.getLast().toString());

        assertThat(shown(two))
                .contains("2 taken out of the group.", UNDO, ">Undo<", "name=\"_csrf\"")
                .contains("name=\"into\" value=\"" + GROUP)
                .contains("name=\"stated\" value=\"" + two.getFirst())
                .contains("name=\"stated\" value=\"" + two.getLast());

        assertThat(page.group(two, GROUP, "", true, EVA).getHeaders().getLocation())
                .hasToString(PATH);

        assertThat(stated.ofGroup(GROUP, Teams.ALL)).isEqualTo(before);
        assertThat(shown(two)).doesNotContain(UNDO);
        assertThat(shown(null)).doesNotContain(UNDO);
    }

    @Test
    void whatIsNotTheReadersIsNotOfferedToThem() {
        List<UUID> one = grouped(1);
        stated.group(one, null);
        Caller south = SomeCaller.named("sam", "Sam", Role.MANAGER, "south-branch");
        stated.keep(List.of(stated(new UUID(9, 9), "south-branch")));
        cycle.add(GROUP, List.of(new UUID(9, 9)), Teams.ALL);

        StringOutput output = new StringOutput();
        page.one(GROUP, one, south).content().writeTo(output);

        assertThat(output.toString()).doesNotContain(UNDO);
    }

    @Test
    void moreThanFitIntoAnAddressAreTakenOutAllTheSame() {
        List<UUID> many = grouped(51);

        assertThat(page.takeOut(many, EVA).getHeaders().getLocation()).hasToString(PATH);

        assertThat(stated.ofGroup(GROUP, Teams.ALL)).isEmpty();
    }

    @Test
    void aGermanReaderUndoesInGerman() {
        List<UUID> one = grouped(1);
        page.takeOut(one, EVA);
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(shown(one)).contains("1 aus der Gruppe genommen.", "Rückgängig");
    }

    private List<UUID> grouped(int many) {
        List<UUID> ids = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            ids.add(new UUID(1, number));
        }
        stated.keep(ids.stream().map(id -> stated(id, "north-branch")).toList());
        cycle.group(GROUP, ids, "A call", Teams.ALL);
        return ids;
    }

    private static StatedRequirement stated(UUID id, String supplier) {
        return new StatedRequirement(
                id,
                1,
                new UUID(6, 6),
                "ana",
                supplier,
                "home-delivery",
                "Call first",
                NOON,
                null,
                Taken.WISH);
    }

    private String shown(@Nullable List<UUID> out) {
        StringOutput output = new StringOutput();
        page.one(GROUP, out, EVA).content().writeTo(output);
        return output.toString();
    }
}
