package io.howdidwedo.analyticsservice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.desk.Desks.Reader;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DesksTest {
    private static final Reader ANA = reader("ana", Set.of("north", "east"));
    private static final Reader BEN = reader("ben", Set.of("east"));
    private static final Reader CEM = reader("cem", Set.of("south"));
    private static final Reader BOSS = new Reader("boss", "Boss", Optional.empty(), false);
    private static final Reader ADMIN = new Reader("root", "Root", Optional.empty(), true);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-10T08:00:00Z"));
    private final Desks desks = new Desks(new CatalogueInMemory<>(), clock);

    @Test
    void aViewIsOnesOwnUntilItIsShared() {
        desks.save(ANA, "Monday", "/dashboard?period=30-days", List.of());

        assertThat(desks.of(ANA).shownViews())
                .extracting(SavedView::name)
                .containsExactly("Monday");
        assertThat(desks.shared(BEN)).isEmpty();
        assertThat(desks.shared(ADMIN)).isEmpty();
    }

    @Test
    void aSharedViewIsSeenByWhoSharesATeamWithItsOwner() {
        desks.save(ANA, "Monday", "/dashboard?period=30-days", ANA.teams());

        assertThat(desks.shared(BEN)).extracting(Desks.Shared::by).containsExactly("ana");
        assertThat(desks.shared(BOSS)).hasSize(1);
        assertThat(desks.shared(CEM)).isEmpty();
        assertThat(desks.shared(ANA)).isEmpty();
    }

    @Test
    void whatSomebodyOfAllTeamsSharesIsForAll() {
        desks.save(BOSS, "All", "/dashboard", BOSS.teams());

        assertThat(desks.shared(CEM)).extracting(shared -> shared.view().name()).contains("All");
    }

    @Test
    void aViewOfTheSameNameTakesTheOthersPlace() {
        desks.save(ANA, "Monday", "/dashboard", List.of());
        desks.save(ANA, "monday", "/dashboard?period=quarter", List.of());

        assertThat(desks.of(ANA).shownViews())
                .extracting(SavedView::address)
                .containsExactly("/dashboard?period=quarter");
    }

    @Test
    void aRemovedViewCanBeBroughtBackForTenMinutes() {
        desks.save(ANA, "Monday", "/dashboard", ANA.teams());
        UUID view = desks.of(ANA).views().getFirst().id();

        desks.removeView(ANA, view);
        assertThat(desks.of(ANA).shownViews()).isEmpty();
        assertThat(desks.shared(BEN)).isEmpty();
        assertThat(desks.of(ANA).regrettedViews(clock.instant())).hasSize(1);
        desks.restoreView(ANA, view);
        assertThat(desks.shared(BEN)).hasSize(1);

        desks.removeView(ANA, view);
        clock.advance(Duration.ofMinutes(11));
        assertThat(desks.of(ANA).regrettedViews(clock.instant())).isEmpty();
        desks.save(ANA, "Other", "/dashboard", List.of());
        assertThat(desks.of(ANA).views()).hasSize(1);
    }

    @Test
    void pinsStandInTheOrderOneGivesThem() {
        pin("csat", "trend", "nps");
        List<UUID> ids = desks.of(ANA).pins().stream().map(Pin::id).toList();

        desks.movePin(ANA, ids.get(2), -1);
        assertThat(parts()).containsExactly("csat", "nps", "trend");
        desks.movePin(ANA, ids.get(0), -1);
        assertThat(parts()).containsExactly("csat", "nps", "trend");
        desks.removePin(ANA, ids.get(2));
        desks.movePin(ANA, ids.get(0), 1);
        assertThat(parts()).containsExactly("trend", "csat");
        desks.restorePin(ANA, ids.get(2));
        assertThat(parts()).containsExactlyInAnyOrder("trend", "csat", "nps");
    }

    @Test
    void theSameIsPinnedOnce() {
        pin("csat", "csat");

        assertThat(parts()).containsExactly("csat");
    }

    @Test
    void keepsNoMoreThanSomebodyFindsAgain() {
        for (int at = 0; at <= Desk.MOST; at++) {
            desks.save(ANA, "View " + at, "/dashboard", List.of());
        }

        assertThat(desks.of(ANA).views()).hasSize(Desk.MOST);
        assertThat(desks.of(ANA).views().getLast().name()).isEqualTo("View " + Desk.MOST);
    }

    @Test
    void aNoteIsReadByWhoSharesATeamWithItsAuthor() {
        desks.annotate(ANA, DAY, "The depot was closed", slice(Map.of(), ANA));

        assertThat(noted(BEN, Map.of())).containsExactly("The depot was closed");
        assertThat(noted(BOSS, Map.of())).hasSize(1);
        assertThat(noted(CEM, Map.of())).isEmpty();
    }

    /// Whatever is noted of one team is that team's, whoever noted it.
    @Test
    void aNoteAboutATeamIsForThatTeam() {
        desks.annotate(BOSS, DAY, "Strike", slice(Map.of(Dimension.SUPPLIER, "north"), BOSS));

        assertThat(noted(ANA, Map.of())).hasSize(1);
        assertThat(noted(CEM, Map.of())).isEmpty();
        assertThat(noted(BOSS, Map.of(Dimension.SUPPLIER, "south"))).isEmpty();
        assertThat(noted(BOSS, Map.of(Dimension.SUPPLIER, "north"))).hasSize(1);
    }

    @Test
    void aNoteStandsInItsPeriodOnly() {
        desks.annotate(ANA, DAY, "Snow", slice(Map.of(), ANA));

        assertThat(
                        desks.noted(
                                ANA,
                                slice(Map.of(), ANA)
                                        .in(
                                                new Period(
                                                        Instant.parse("2026-03-10T00:00:00Z"),
                                                        null))))
                .isEmpty();
        assertThat(
                        desks.noted(
                                ANA,
                                slice(Map.of(), ANA)
                                        .in(
                                                new Period(
                                                        Instant.parse("2026-03-09T00:00:00Z"),
                                                        Instant.parse("2026-03-10T00:00:00Z")))))
                .hasSize(1);
    }

    @Test
    void aNoteIsTakenAwayByItsAuthorOrAnAdministrator() {
        desks.annotate(ANA, DAY, "Snow", slice(Map.of(), ANA));
        desks.annotate(ANA, DAY, "Ice", slice(Map.of(), ANA));
        Desks.Noted note = desks.noted(BEN, slice(Map.of(), BEN)).getFirst();

        assertThat(note.removable()).isFalse();
        assertThat(remove(BEN, note)).isFalse();
        assertThat(remove(ADMIN, note)).isTrue();
        assertThat(remove(ADMIN, note)).isFalse();
        assertThat(remove(ANA, desks.noted(ANA, slice(Map.of(), ANA)).getFirst())).isTrue();
        assertThat(noted(ANA, Map.of())).isEmpty();
    }

    private boolean remove(Reader reader, Desks.Noted note) {
        return desks.removeAnnotation(reader, note.desk(), note.annotation().id());
    }

    private void pin(String... parts) {
        for (String part : parts) {
            desks.pin(ANA, part, "/dashboard");
        }
    }

    private List<String> parts() {
        return desks.of(ANA).shownPins().stream().map(Pin::part).toList();
    }

    private List<String> noted(Reader reader, Map<Dimension, String> filters) {
        return desks.noted(reader, slice(filters, reader)).stream()
                .map(note -> note.annotation().sentence())
                .toList();
    }

    private static Slice slice(Map<Dimension, String> filters, Reader reader) {
        Slice slice = new Slice(Period.ALWAYS, Map.of(), reader.only());
        for (Map.Entry<Dimension, String> filter : filters.entrySet()) {
            slice = slice.with(filter.getKey(), List.of(filter.getValue()));
        }
        return slice;
    }

    private static Reader reader(String id, Set<String> teams) {
        return new Reader(id, id, Optional.of(teams), false);
    }
}
