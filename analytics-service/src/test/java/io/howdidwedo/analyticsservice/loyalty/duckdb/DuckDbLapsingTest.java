package io.howdidwedo.analyticsservice.loyalty.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.loyalty.Lapsing.Lapsed;
import io.howdidwedo.analyticsservice.loyalty.Lapsing.Turnover;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

class DuckDbLapsingTest {
    private static final Instant BEGIN = Instant.parse("2025-01-10T10:00:00Z");

    /// Ana and ben come every ten days, and ana's last visit is 21 days ago; cai has no rhythm yet.
    @Test
    void comparesEachRelationshipWithItsOwnRhythm() {
        List<Told> visits =
                List.of(
                        visit("A-1", "ana").on(day(0)),
                        visit("A-2", "ana").on(day(10)).judged(Verdict.DISSATISFIED, 1),
                        visit("B-1", "ben").on(day(1)).judged(Verdict.DISSATISFIED, 1),
                        visit("B-2", "ben").on(day(11)),
                        visit("B-3", "ben").on(day(21)),
                        visit("C-1", "cai").on(day(2)).judged(Verdict.DISSATISFIED, 1),
                        visit("D-1", "dan").on(day(1)),
                        visit("D-2", "dan").on(day(31)).judged(Verdict.DISSATISFIED, 1));
        List<Event> events = new ArrayList<>();
        visits.forEach(one -> events.add(one.recorded(null)));
        visits.forEach(one -> events.add(one.judged()));

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            assertThat(new DuckDbLapsing(chronicle).lapsed(CountsByHand.ALL))
                    .isEqualTo(new Lapsed(Clusters.ofOneEach(2, 1), Clusters.ofOneEach(1, 0)));
        }
    }

    /// The year ends with the newest transaction of the team: what was before is no longer brought.
    @Test
    void addsUpWhatMayBeLost() {
        List<Told> visits =
                List.of(
                        visit("A-0", "ana").on(day(0)).worth("1000", "EUR"),
                        visit("A-1", "ana").on(day(400)).worth("10", "EUR"),
                        visit("A-2", "ana")
                                .on(day(410))
                                .worth("20.25", "EUR")
                                .judged(Verdict.DISSATISFIED, 1),
                        visit("B-1", "ben")
                                .on(day(405))
                                .worth("3", "EUR")
                                .judged(Verdict.DISSATISFIED, 1),
                        visit("C-1", "cai").on(day(700)).worth("40", "EUR"),
                        visit("C-2", "cai").on(day(701)).worth("7", "BRL"),
                        visit("D-1", "dan").on(day(701)).judged(Verdict.DISSATISFIED, 1));
        List<Event> events = new ArrayList<>();
        visits.forEach(one -> events.add(one.recorded(null)));
        visits.forEach(one -> events.add(one.judged()));

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            assertThat(new DuckDbLapsing(chronicle).turnover(CountsByHand.ALL))
                    .usingRecursiveFieldByFieldElementComparator(
                            RecursiveComparisonConfiguration.builder()
                                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                                    .build())
                    .containsExactly(
                            new Turnover(
                                    "EUR",
                                    new BigDecimal("73.25"),
                                    new BigDecimal("33.25"),
                                    // Ana's own rhythm is 205 days, and 410 days are not over.
                                    BigDecimal.ZERO,
                                    2),
                            new Turnover(
                                    "BRL",
                                    new BigDecimal("7"),
                                    BigDecimal.ZERO,
                                    BigDecimal.ZERO,
                                    0));
        }
    }

    private static Instant day(int number) {
        return BEGIN.plus(Duration.ofDays(number));
    }
}
