package io.howdidwedo.analyticsservice.overview.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuckDbRecoveriesTest {
    private final List<Event> events = new ArrayList<>();

    /// Of ana only the last that she says counts, and of the two cases of eva the one she was asked
    /// about last; what fay says was held back, and gil was never asked again.
    @Test
    void holdsWhatTheSameCustomersSayAgainstWhatTheySaidBefore() {
        Told ana = dissatisfied("A-1", "ana", 1);
        again(ana, 1, 2);
        again(ana, 5, 9);
        again(dissatisfied("B-1", "ben", 2), 4, 2);
        again(dissatisfied("C-1", "cai", 1), 2, 2);
        again(dissatisfied("D-1", "dan", 5), 5, 2);
        again(dissatisfied("E-1", "eva", 1), 1, 2);
        again(dissatisfied("E-2", "eva", 5), 1, 3);
        events.add(
                dissatisfied("F-1", "fay", 1)
                        .saidAgain(5, Duration.ofDays(2), ResponseStatus.QUARANTINED));
        dissatisfied("G-1", "gil", 1);

        assertThat(paired(CountsByHand.ALL)).contains(new PairedShares(1, 2, 1, 1));
        assertThat(paired(CountsByHand.ALL.with(Dimension.SUPPLIER, List.of("nowhere")))).isEmpty();
    }

    private Optional<PairedShares> paired(Slice slice) {
        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            return new DuckDbRecoveries(chronicle).paired(slice);
        }
    }

    private Told dissatisfied(String externalId, String customer, int score) {
        Told visit = visit(externalId, customer).judged(Verdict.DISSATISFIED, score);
        events.add(visit.recorded(null));
        events.add(visit.judged());
        events.add(ResolvedCases.of(visit, customer, "late"));
        return visit;
    }

    private void again(Told visit, int overall, int days) {
        events.add(visit.saidAgain(overall, Duration.ofDays(days), ResponseStatus.CONFIRMED));
    }
}
