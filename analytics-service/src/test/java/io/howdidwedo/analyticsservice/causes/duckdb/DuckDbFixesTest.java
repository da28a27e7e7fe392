package io.howdidwedo.analyticsservice.causes.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.causes.Fixes.Effect;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.overview.duckdb.ResolvedCases;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.contracts.cases.CauseFixed;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DuckDbFixesTest {
    private static final Instant FIXED = Instant.parse("2026-03-01T10:00:00Z");
    private static final UUID FIX = DerivedId.of("fix", 1);

    private final List<Event> events = new ArrayList<>();

    /// Ana is dissatisfied before and satisfied since, ben the other way round for another reason;
    /// what cai is dissatisfied with since then nobody has found; dan was there too long ago.
    @Test
    void holdsWhatWasBeforeAFixAgainstWhatCameOfIt() {
        dissatisfied("A-1", "ana", "late", -10);
        satisfied("A-2", "ana", 10);
        satisfied("B-1", "ben", -20);
        dissatisfied("B-2", "ben", "damaged", 20);
        satisfied("C-1", "cai", -1);
        dissatisfied("C-2", "cai", "", 1);
        dissatisfied("D-1", "dan", "late", -181);
        fixed("late", List.of());

        assertThat(effects(CountsByHand.ALL))
                .containsExactly(
                        new Effect(
                                FIX,
                                "late",
                                FIXED,
                                Clusters.of(
                                        List.of(
                                                new OfCustomer(1, 1),
                                                new OfCustomer(1, 0),
                                                new OfCustomer(1, 0))),
                                Clusters.of(List.of(new OfCustomer(1, 0), new OfCustomer(1, 0))),
                                1));
    }

    @Test
    void isToldOfTheTeamsThatItWasDoneFor() {
        dissatisfied("A-1", "ana", "late", -10);
        fixed("late", List.of("south-branch"));

        assertThat(effects(CountsByHand.ALL))
                .singleElement()
                .satisfies(one -> assertThat(one.before().answers()).isZero());
        assertThat(effects(CountsByHand.ALL.with(Dimension.SUPPLIER, List.of("north-branch"))))
                .isEmpty();
        assertThat(
                        effects(
                                new Slice(
                                        CountsByHand.ALL.period(),
                                        CountsByHand.ALL.filters(),
                                        Optional.of(Set.of("north-branch")))))
                .isEmpty();
    }

    @Test
    void theSameFixIsToldOnce() {
        fixed("late", List.of("north-branch", "south-branch"));
        fixed("late", List.of("north-branch", "south-branch"));

        assertThat(effects(CountsByHand.ALL)).hasSize(1);
    }

    private List<Effect> effects(Slice slice) {
        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            return new DuckDbFixes(chronicle).effects(slice);
        }
    }

    private void fixed(String cause, List<String> suppliers) {
        events.add(new CauseFixed(FIX, cause, suppliers, FIXED));
    }

    private void satisfied(String externalId, String customer, int days) {
        events.add(
                visit(externalId, customer)
                        .on(FIXED.plus(Duration.ofDays(days)))
                        .judged(Verdict.SATISFIED, 4)
                        .judged());
    }

    private void dissatisfied(String externalId, String customer, String cause, int days) {
        Told visit =
                visit(externalId, customer)
                        .on(FIXED.plus(Duration.ofDays(days)))
                        .judged(Verdict.DISSATISFIED, 1);
        events.add(visit.judged());
        events.add(ResolvedCases.of(visit, customer, cause));
    }
}
