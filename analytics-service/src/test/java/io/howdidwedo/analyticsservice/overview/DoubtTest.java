package io.howdidwedo.analyticsservice.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.overview.Doubt.Quarantined;
import io.howdidwedo.analyticsservice.overview.Doubt.Unheard;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoubtTest {
    private final CountsByHand counts = new CountsByHand();

    @Test
    void boundsWhatWasNeverSaidOfAllTransactions() {
        counts.add(Metric.NEVER_ASKED, 25, 100);
        counts.add(Metric.CSAT, 30, 40);

        assertThat(doubt().unheard()).contains(new Unheard(100, 40, 25, new Interval(0.3, 0.9)));
        assertThat(doubt().quarantined()).isEmpty();
    }

    @Test
    void tellsSatisfactionWithTheAnswersHeldBack() {
        counts.add(Metric.QUARANTINED, 3, 3);
        counts.add(Metric.CSAT_WITH_QUARANTINED, 33, 43);

        assertThat(doubt().quarantined().map(Quarantined::answers)).contains(3L);
        assertThat(doubt().quarantined().map(one -> one.satisfaction().hits())).contains(33L);
    }

    @Test
    void isNotToldOfFewerThanFiveTransactions() {
        counts.add(Metric.NEVER_ASKED, 4, 4);

        assertThat(doubt().unheard()).isEmpty();
    }

    private Doubt doubt() {
        return Doubt.of(
                counts.figures(),
                _ -> List.of(),
                (_, _, _) -> Optional.empty(),
                CountsByHand.ALL,
                Optional.empty());
    }
}
