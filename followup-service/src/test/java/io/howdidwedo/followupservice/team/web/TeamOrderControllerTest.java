package io.howdidwedo.followupservice.team.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.contracts.team.TeamsOrdered;
import io.howdidwedo.followupservice.team.KeepingTeams;
import io.howdidwedo.followupservice.team.TeamNames;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.followupservice.workinghours.TeamHoursInMemory;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.placing.PlacingByHand;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.testsupport.SettableClock;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

/// The order of teams, as an administrator makes it on their page.
class TeamOrderControllerTest {
    private static final Caller ADMIN = SomeCaller.named("ana", "Ana", Role.ADMIN, "*");
    private static final Caller MANAGER = SomeCaller.named("ben", "Ben", Role.MANAGER, "*");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final KeepingTeams teams = new KeepingTeams(new CatalogueInMemory<>(), clock);
    private final TeamNames names = () -> new TreeSet<>(Set.of("braga", "faro & co", "porto"));
    private final PlacingByHand order = order(clock);
    private final TeamOrderController moves = new TeamOrderController(order, names, teams);
    private final TeamsController page =
            new TeamsController(
                    teams,
                    names,
                    new TeamDeeds(
                            teams, new ReadLanguages(new CatalogueInMemory<>(), clock), clock),
                    new TeamHoursInMemory(),
                    order,
                    new StaffPages(new PageSettings("Example", "http://localhost")),
                    new Templates(getClass().getClassLoader(), "io.howdidwedo.followupservice"),
                    clock);

    /// Kept in memory.
    static PlacingByHand order(Clock clock) {
        return new PlacingByHand(
                new PlacingByHand.Kind(
                        "team",
                        TeamsOrdered.KEY,
                        placing -> new TeamsOrdered(placing.version(), placing.ids())),
                new CatalogueInMemory<>(),
                clock);
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void teamsStandByNameUntilOneIsMoved() {
        teams.call("braga", "Zona norte");
        assertThat(list("", ADMIN)).containsSubsequence("faro &amp; co", "porto", "Zona norte");

        moves.move("0:braga", ADMIN);

        assertThat(list("", ADMIN)).containsSubsequence("Zona norte", "faro &amp; co", "porto");
        assertThat(list("", MANAGER)).containsSubsequence("Zona norte", "faro &amp; co", "porto");
    }

    @Test
    void whatWasMovedIsSaidAndUndone() {
        URI then =
                Objects.requireNonNull(moves.move("0:faro & co", ADMIN).getHeaders().getLocation());
        assertThat(then.getQuery()).isEqualTo("moved=1:faro & co");

        String said = list("1:faro & co", ADMIN);
        assertThat(said)
                .contains("faro &amp; co was moved.", ">Undo<", "value=\"1:faro &amp; co\"");
        assertThat(list("1:faro & co", MANAGER)).doesNotContain("was moved");
        assertThat(list("1:nobody", ADMIN)).doesNotContain("was moved");
        assertThat(list("nonsense", ADMIN)).doesNotContain("was moved");

        moves.move("1:faro & co", ADMIN);
        assertThat(list("", ADMIN)).containsSubsequence("braga", "faro &amp; co", "porto");
    }

    @Test
    void eachLineHasItsButtonsForAdministratorsAlone() {
        assertThat(list("", ADMIN))
                .contains(
                        "id=\"up-faro_20_26_20co\"",
                        "aria-label=\"Move porto up\"",
                        "value=\"1:porto\"")
                .contains("aria-label=\"Move braga down\"", "value=\"1:braga\"")
                .contains("data-places=\"place\"", "/assets/kit/places");
        assertThat(list("", MANAGER)).doesNotContain("Move porto", "data-places", "/kit/places");
    }

    @Test
    void whoReadsGermanMovesInGerman() {
        LocaleContextHolder.setLocale(Locale.GERMAN);

        assertThat(list("0:braga", ADMIN)).contains("porto nach oben", "braga wurde verschoben");
    }

    @Test
    void whatIsNotThereIsNotMoved() {
        assertThatThrownBy(() -> moves.move("0:lisboa", ADMIN)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "porto", "-1:porto"})
    void whatSaysNoPlaceIsRefused(String to) {
        assertThatThrownBy(() -> moves.move(to, ADMIN)).isInstanceOf(InvalidInput.class);
    }

    private String list(String moved, Caller caller) {
        StringOutput output = new StringOutput();
        ((Html) page.list("", moved, caller)).content().writeTo(output);
        return output.toString();
    }
}
