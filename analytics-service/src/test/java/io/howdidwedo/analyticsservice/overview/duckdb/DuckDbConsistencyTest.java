package io.howdidwedo.analyticsservice.overview.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DuckDbConsistencyTest {
    private final List<Event> events = new ArrayList<>(List.of(Told.homeDelivery()));

    @Test
    void countsRelationshipsWithTwoVerdictsOrMoreAndThoseWithoutABrokenPromise() {
        came("ana", Verdict.SATISFIED, Verdict.DELIGHTED);
        came("ben", Verdict.SATISFIED, Verdict.DISSATISFIED, Verdict.SATISFIED);
        came("eva", Verdict.DISSATISFIED);
        came("ida", Verdict.SATISFIED, Verdict.UNDETERMINED);

        assertThat(relationships(Optional.empty())).isEqualTo(new Clusters(2, 2, 1, 2, 1, 1));
    }

    @Test
    void countsOnlyWhatTheAskerMaySee() {
        came("ana", Verdict.SATISFIED, Verdict.DELIGHTED);

        assertThat(relationships(Optional.of(Set.of("elsewhere"))).answers()).isZero();
    }

    private void came(String customer, Verdict... verdicts) {
        for (int at = 0; at < verdicts.length; at++) {
            Told visit = visit(customer + "-" + at, customer).judged(verdicts[at], 3);
            events.add(visit.recorded(null));
            events.add(visit.judged());
        }
    }

    private Clusters relationships(Optional<Set<String>> only) {
        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            return new DuckDbConsistency(chronicle)
                    .relationships(new Slice(Period.ALWAYS, Map.of(), only));
        }
    }
}
