package io.howdidwedo.analyticsservice.goal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.analyticsservice.goal.web.Progress.Standing;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final YearMonth FROM = YearMonth.parse("2026-01");

    private final CountsByHand counts = new CountsByHand();

    @Test
    void plansEqualSteps() {
        Goal goal = goal(Metric.CSAT, 0.9);

        assertThat(goal.planned(0.6, YearMonth.parse("2025-12"))).isEqualTo(0.6);
        assertThat(goal.planned(0.6, YearMonth.parse("2026-05"))).isCloseTo(0.725, within(1e-12));
        assertThat(goal.planned(0.6, YearMonth.parse("2026-12"))).isCloseTo(0.9, within(1e-12));
        assertThat(goal.planned(0.6, YearMonth.parse("2027-06"))).isCloseTo(0.9, within(1e-12));
    }

    /// Planned for June are 75 %.
    @Test
    void saysAheadOrBehindOnlyWhenThatIsMoreThanChance() {
        start(Metric.CSAT, 600, 1_000);
        month(Metric.CSAT, "2026-06", 760, 1_000);
        assertThat(standing("2026-06")).isEqualTo(Standing.ON_PLAN);

        month(Metric.CSAT, "2026-07", 850, 1_000);
        assertThat(standing("2026-07")).isEqualTo(Standing.AHEAD);

        month(Metric.CSAT, "2026-08", 650, 1_000);
        assertThat(standing("2026-08")).isEqualTo(Standing.BEHIND);
    }

    @Test
    void isReachedWhenTheWholeIntervalIsBeyondTheTarget() {
        start(Metric.CSAT, 600, 1_000);
        month(Metric.CSAT, "2026-06", 905, 1_000);
        assertThat(standing("2026-06")).isEqualTo(Standing.AHEAD);

        month(Metric.CSAT, "2026-07", 950, 1_000);
        assertThat(standing("2026-07")).isEqualTo(Standing.REACHED);
    }

    @Test
    void isMissedOrNotShownWhenTheTimeIsOver() {
        start(Metric.CSAT, 600, 1_000);
        month(Metric.CSAT, "2026-12", 700, 1_000);
        assertThat(standing("2027-01")).isEqualTo(Standing.MISSED);

        CountsByHand others = new CountsByHand();
        others.add(only("2025-12"), Metric.CSAT, 60, 100);
        others.add(only("2026-12"), Metric.CSAT, 89, 100);
        assertThat(
                        Progress.of(
                                        others.figures(),
                                        goal(Metric.CSAT, 0.9),
                                        YearMonth.parse("2027-01"))
                                .standing())
                .isEqualTo(Standing.NOT_SHOWN);
    }

    /// Of what is better when there is less of it, less is ahead.
    @Test
    void turnsRoundWhereLessIsBetter() {
        start(Metric.DISSATISFIED, 300, 1_000);
        month(Metric.DISSATISFIED, "2026-06", 100, 1_000);
        Goal goal = goal(Metric.DISSATISFIED, 0.05);

        assertThat(Progress.of(counts.figures(), goal, YearMonth.parse("2026-06")).standing())
                .isEqualTo(Standing.AHEAD);
        month(Metric.DISSATISFIED, "2026-07", 400, 1_000);
        assertThat(Progress.of(counts.figures(), goal, YearMonth.parse("2026-07")).standing())
                .isEqualTo(Standing.BEHIND);
    }

    @Test
    void doesNotGuess() {
        assertThat(standing("2025-11")).isEqualTo(Standing.TO_COME);
        month(Metric.CSAT, "2026-02", 3, 3);
        assertThat(standing("2026-02")).isEqualTo(Standing.TOO_FEW);
        month(Metric.CSAT, "2026-03", 60, 100);
        assertThat(standing("2026-03")).isEqualTo(Standing.TOO_FEW);
    }

    @Test
    void tellsTheChangeSinceBeforeItBegan() {
        start(Metric.CSAT, 600, 1_000);
        month(Metric.CSAT, "2026-06", 760, 1_000);

        Progress progress =
                Progress.of(counts.figures(), goal(Metric.CSAT, 0.9), YearMonth.parse("2026-06"));

        assertThat(progress.change())
                .hasValueSatisfying(
                        change -> {
                            assertThat(change.value()).isCloseTo(0.16, within(1e-12));
                            assertThat(change.clearsChance()).isTrue();
                        });
        assertThat(progress.months()).hasSize(6);
    }

    private Standing standing(String newest) {
        return Progress.of(counts.figures(), goal(Metric.CSAT, 0.9), YearMonth.parse(newest))
                .standing();
    }

    private void start(Metric metric, int hits, int answers) {
        counts.add(only("2025-12"), metric, hits, answers);
    }

    private void month(Metric metric, String month, int hits, int answers) {
        counts.add(only(month), metric, hits, answers);
    }

    private static Period only(String month) {
        return Months.only(YearMonth.parse(month)).period();
    }

    private static Goal goal(Metric metric, double target) {
        return new Goal(
                new UUID(0, 1),
                "Better",
                metric.id(),
                KeptSlice.EVERYTHING,
                target,
                FROM.toString(),
                "2026-12",
                1,
                "manager",
                Instant.EPOCH,
                null,
                List.of());
    }
}
