package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whatever a sentence claims, its own interval carries: at the border of each there is no claim.
class WordingTest {
    private static final double BIT = 1e-9;
    private static final Days BEFORE =
            Days.of(new Months(YearMonth.parse("2025-01"), YearMonth.parse("2025-12")));

    private final Wording wording = new Wording(Locale.ENGLISH);

    @Test
    void aChangeIsSaidWhenItsIntervalLeavesZeroOut() {
        assertThat(wording.change(Metric.CSAT, change(0.39, 0, 0.7), BEFORE))
                .isEqualTo(
                        "No change since 2025-01 to 2025-12 that chance could not explain"
                                + " (+0.0 to +70.0, 95 %)");
        assertThat(wording.change(Metric.CSAT, change(0.39, BIT, 0.7), BEFORE))
                .isEqualTo(
                        "+39.0 points since 2025-01 to 2025-12 (+0.0 to +70.0, 95 %): more than"
                                + " chance");
        assertThat(wording.change(Metric.NPS, change(-7, -12, -BIT), BEFORE))
                .startsWith("-7.0 points since");
    }

    /// "+39 points since" a period of which there is next to nothing.
    @Test
    void noChangeIsSaidSinceAnAlmostEmptyPeriod() {
        Change change = between(clusters(7, 29), clusters(80, 100)).orElseThrow();

        assertThat(change.clearsChance()).isTrue();
        assertThat(wording.change(Metric.CSAT, change, BEFORE))
                .isEqualTo(
                        "Too few answers, then or now, to tell a change since 2025-01 to 2025-12");

        Change enough = between(clusters(7, 30), clusters(80, 100)).orElseThrow();
        assertThat(wording.change(Metric.CSAT, enough, BEFORE)).contains("more than chance");
    }

    @Test
    void numbersAreInTheReadersOwnWay() {
        Wording german = new Wording(Locale.GERMAN);

        assertThat(german.count(2_040)).isEqualTo("2.040");
        assertThat(german.share(0.125)).isEqualTo("12,5\u00a0%");
        assertThat(german.points(-0.05)).isEqualTo("-5,0");
        assertThat(wording.bar(0.9)).isEqualTo("90%");
    }

    @Test
    void thingsAreCountedInWords() {
        assertThat(wording.counted(1, "answer")).isEqualTo("1 answer");
        assertThat(wording.counted(2_040, "dissatisfied-answer"))
                .isEqualTo("2,040 dissatisfied answers");
        assertThat(wording.counted(0, "case")).isEqualTo("0 cases");
    }

    @Test
    void aWaitIsToldByTheLargestUnitThatSaysSomething() {
        assertThat(wording.hours(0.5)).isEqualTo("30 min");
        assertThat(wording.hours(1)).isEqualTo("1.0 h");
        assertThat(wording.hours(47.96)).isEqualTo("48.0 h");
        assertThat(wording.hours(60)).isEqualTo("2.5 days");
    }

    @Test
    void whatIsNextToImpossibleIsNotCalledSo() {
        assertThat(wording.probability(0.0001)).isEqualTo("p < 0.001");
        assertThat(wording.probability(0.04)).isEqualTo("p = 0.040");
    }

    @Test
    void whatIsWithheldIsADash() {
        assertThat(wording.number(Metric.CSAT, null)).isEqualTo("–");
    }

    private static Change change(double value, double low, double high) {
        return new Change(value, new Interval(low, high));
    }

    private static Optional<Change> between(Clusters one, Clusters other) {
        return Change.between(Metric.CSAT, hits(one), hits(other));
    }

    private static Counted hits(Clusters clusters) {
        return new Counted.Hits(clusters, Clusters.NONE);
    }

    private static Clusters clusters(int hits, int answers) {
        return Clusters.ofOneEach(answers, hits);
    }
}
