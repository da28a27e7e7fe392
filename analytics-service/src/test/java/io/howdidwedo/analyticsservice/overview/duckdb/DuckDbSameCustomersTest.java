package io.howdidwedo.analyticsservice.overview.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuckDbSameCustomersTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    private final List<Told> visits = new ArrayList<>();

    /// Fay answered in April only; the last answer of each month counts.
    @Test
    void holdsTheLastAnswersOfTheSameCustomersAgainstEachOther() {
        answered("ana", 5, 5);
        answered("ben", 1, 5);
        answered("cai", 1, 4);
        answered("dan", 5, 1);
        answered("eva", 1, 1);
        visits.add(visit("fay", "fay").on(APRIL).judged(Verdict.SATISFIED, 5));
        visits.add(visit("ben-earlier", "ben").on(MARCH).judged(Verdict.SATISFIED, 5));

        assertThat(compared()).contains(new PairedShares(1, 2, 1, 1));
    }

    @Test
    void tellsNothingOfFewerThanFive() {
        answered("ana", 5, 5);

        assertThat(compared()).isEmpty();
    }

    private void answered(String customer, int march, int april) {
        visits.add(
                visit(customer + "-1", customer)
                        .on(MARCH.plusSeconds(60))
                        .judged(Verdict.SATISFIED, march));
        visits.add(visit(customer + "-2", customer).on(APRIL).judged(Verdict.SATISFIED, april));
    }

    private Optional<PairedShares> compared() {
        List<Event> events = new ArrayList<>();
        visits.forEach(one -> events.add(one.judged()));
        Slice all = CountsByHand.ALL;
        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            return new DuckDbSameCustomers(chronicle)
                    .of(
                            Metric.CSAT,
                            all.in(new Period(APRIL, MAY)),
                            all.in(new Period(MARCH, APRIL)));
        }
    }
}
