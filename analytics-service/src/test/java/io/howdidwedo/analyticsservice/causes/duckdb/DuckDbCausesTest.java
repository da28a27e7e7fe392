package io.howdidwedo.analyticsservice.causes.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.causes.Causes.Cause;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.overview.duckdb.ResolvedCases;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Clusters.OfCustomer;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuckDbCausesTest {
    private final List<Event> events = new ArrayList<>();

    /// Ana is dissatisfied twice for two reasons, and cai's case has no cause yet.
    @Test
    void sharesDissatisfactionAmongItsCauses() {
        dissatisfied("A-1", "ana", "late");
        dissatisfied("A-2", "ana", "damaged");
        dissatisfied("B-1", "ben", " late ");
        dissatisfied("C-1", "cai", " ");
        events.add(visit("D-1", "dan").judged());

        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            assertThat(new DuckDbCauses(chronicle).ofDissatisfaction(CountsByHand.ALL))
                    .containsExactly(
                            cause("late", new OfCustomer(2, 1), new OfCustomer(1, 1)),
                            cause("damaged", new OfCustomer(2, 1), new OfCustomer(1, 0)),
                            cause(null, new OfCustomer(2, 0), new OfCustomer(1, 0)));
        }
    }

    /// Ana, ben and cai; cai's one answer has the cause that the two others leave.
    private static Cause cause(@Nullable String name, OfCustomer ana, OfCustomer ben) {
        OfCustomer cai = new OfCustomer(1, name == null ? 1 : 0);
        return new Cause(name, Clusters.of(List.of(ana, ben, cai)));
    }

    private void dissatisfied(String externalId, String customer, String cause) {
        Told visit = visit(externalId, customer).judged(Verdict.DISSATISFIED, 1);
        events.add(visit.judged());
        events.add(ResolvedCases.of(visit, customer, cause));
    }
}
