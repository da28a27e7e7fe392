package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Outcome;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExcellenceShownTest {
    private static final Period BEFORE =
            new Period(
                    Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

    private final CountsByHand counts = new CountsByHand();

    @Test
    void isExcellentWhereAllFourAreShown() {
        anExcellentYear();

        assertThat(shown().outcomes())
                .isEqualTo(new Excellence(Outcome.PASS, Outcome.PASS, Outcome.PASS, Outcome.PASS));
    }

    @Test
    void isNotConsistentWhereAMonthHadMoreBrokenPromisesThanChance() {
        anExcellentYear();
        counts.add(BEFORE, Metric.DISSATISFIED, 10, 1_000);
        counts.add(Metric.DISSATISFIED, 20, 100, "2026-05");

        assertThat(shown().outcomes().consistently()).isEqualTo(Outcome.FAIL);
        assertThat(shown().worseThanChance()).isTrue();
    }

    @Test
    void showsNothingWithoutAnswers() {
        assertThat(shown().outcomes().overall()).isEqualTo(Outcome.NOT_SHOWN);
        assertThat(shown().tiers()).isZero();
    }

    private void anExcellentYear() {
        counts.add(Metric.DELIGHTED, 400, 1_000);
        counts.add(Metric.MEASURED_MET, 990, 1_000);
        for (String tier : new String[] {"gold", "iron"}) {
            counts.add(Metric.SATISFIED_OR_BETTER, 980, 1_000, tier);
            counts.add(Metric.SATISFIED_OR_BETTER, 980, 1_000, tier, "delivery");
        }
    }

    private ExcellenceShown shown() {
        MonthsAgainstChance months =
                MonthsAgainstChance.of(
                        counts.figures(),
                        Metric.DISSATISFIED,
                        CountsByHand.ALL,
                        Optional.of(BEFORE));
        return ExcellenceShown.of(
                counts.figures(),
                _ -> new Clusters(200, 200, 190, 200, 190, 190),
                months,
                CountsByHand.ALL);
    }
}
