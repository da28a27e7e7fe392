package io.howdidwedo.analyticsservice.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.dashboard.Chain;
import io.howdidwedo.analyticsservice.dashboard.ChainsByHand;
import io.howdidwedo.analyticsservice.dashboard.Fixes;
import io.howdidwedo.analyticsservice.dashboard.Link;
import io.howdidwedo.analyticsservice.dashboard.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Confidence;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.comparison.PairedShares;
import io.howdidwedo.analyticsservice.statistics.comparison.Segment;
import io.howdidwedo.analyticsservice.statistics.excellence.Bias;
import io.howdidwedo.analyticsservice.statistics.excellence.Outcome;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whatever a sentence claims, its own interval carries: at the border of each there is no claim.
class ClaimsTest {
    private static final double BIT = 1e-9;
    private static final Months BEFORE =
            new Months(YearMonth.parse("2025-01"), YearMonth.parse("2025-12"));

    private final Wording wording = new Wording(Locale.ENGLISH);

    @Test
    void moreThanTenPointsIsSaidWhenAllOfTheIntervalIs() {
        int notByChance = 0;
        int more = 0;
        for (int worse = 0; worse <= 100; worse++) {
            Bias bias = bias(worse, 100, 90, 100);
            Bias.AgainstRest segment = bias.segments().getFirst();
            Interval interval = segment.gap().orElseThrow().interval();
            String said = wording.beside(segment, figure(worse, 100));

            assertThat(said.contains("more than 10 points, and not by chance"))
                    .isEqualTo(interval.high() < -0.1 || interval.low() > 0.1);
            assertThat(said.startsWith("As the others, within 10 points"))
                    .isEqualTo(interval.low() > -0.1 && interval.high() < 0.1);
            if (said.startsWith("Not quite as the others, and not by chance")) {
                assertThat(interval.contains(0)).isFalse();
                assertThat(interval.contains(-0.1) || interval.contains(0.1)).isTrue();
                notByChance++;
            }
            if (bias.overall() == Outcome.FAIL) {
                assertThat(wording.overall(bias))
                        .contains("by more than 10 points, and not by chance");
                more++;
            }
        }

        assertThat(notByChance).isPositive();
        assertThat(more).isPositive();
    }

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
        assertThat(tile(Optional.of(change)).direction()).isEmpty();

        Change enough = between(clusters(7, 30), clusters(80, 100)).orElseThrow();
        assertThat(wording.change(Metric.CSAT, enough, BEFORE)).contains("more than chance");
        assertThat(tile(Optional.of(enough)).direction()).isEqualTo("down");
    }

    @Test
    void brokenPromisesAreComparedWhenChanceIsLeftOut() {
        assertThat(wording.moreOften(Metric.LOW_SCORE, change(0.2, 0, 0.4), "broken", "kept"))
                .isEqualTo(
                        "Whether low scores are more often with broken than with kept cannot be told"
                                + " from this (+0.0 to +40.0 points, 95 %).");
        assertThat(wording.moreOften(Metric.LOW_SCORE, change(0.2, BIT, 0.4), "broken", "kept"))
                .isEqualTo(
                        "Low scores are 20.0 points more often with broken than with kept (+0.0 to"
                                + " +40.0 points, 95 %): more than chance.");
    }

    @Test
    void whoComesAgainIsComparedWhenChanceIsLeftOut() {
        assertThat(wording.comingAgain(Optional.of(change(-0.2, -0.4, 0))))
                .startsWith("Whether the dissatisfied come again less often");
        assertThat(wording.comingAgain(Optional.of(change(-0.2, -0.4, -BIT))))
                .startsWith("Of the dissatisfied 20.0 points fewer came again")
                .endsWith("more than chance.");
    }

    @Test
    void aFixHasAnEffectWhenChanceIsLeftOutAndThereAreEnoughAnswers() {
        assertThat(wording.sinceTheFix(effect(clusters(40, 100), clusters(10, 100))))
                .startsWith("-30.0 points since then")
                .endsWith("more than chance.");
        assertThat(wording.sinceTheFix(effect(clusters(20, 100), clusters(15, 100))))
                .startsWith("No change since then that chance could not explain");
        assertThat(wording.sinceTheFix(effect(clusters(20, 29), clusters(10, 100))))
                .isEqualTo("Too few answers to tell yet.");
        assertThat(wording.sinceTheFix(effect(clusters(4, 4), clusters(10, 100))))
                .isEqualTo("Too few answers to tell yet.");
    }

    @Test
    void followUpHelpsWhenChanceIsLeftOut() {
        for (int better = 0; better <= 12; better++) {
            PairedShares paired = new PairedShares(10, better, 2, 10);

            assertThat(wording.recovered(paired).contains("which is more than chance"))
                    .isEqualTo(!paired.interval(Confidence.USUAL).contains(0));
        }
    }

    /// The p value orders and corrects; the interval beside it decides.
    @Test
    void aLinkIsWeakWhenItsIntervalIsBelowTheOthers() {
        for (int hits = 0; hits <= 40; hits++) {
            Chain chain = chain(hits, 40);
            for (Chain.Placed placed : chain.links()) {
                Interval interval = placed.beside().orElseThrow().interval(Confidence.USUAL);
                String said = wording.beside(placed);

                assertThat(said.startsWith("Satisfaction is lost here"))
                        .isEqualTo(placed.p() < 0.05 && interval.high() < 0);
                assertThat(said.startsWith("Better than the others"))
                        .isEqualTo(placed.p() < 0.05 && interval.low() > 0);
            }
        }
        assertThat(wording.chain(chain(30, 40)))
                .isEqualTo("No link can be told to be weaker than the others.");
    }

    @Test
    void noPlaceWithinChanceIsCalledTheSame() {
        assertThat(Wording.place(MonthsAgainstChance.Place.WITHIN))
                .isEqualTo("within what chance does");
        assertThat(Wording.place(MonthsAgainstChance.Place.BETTER))
                .isEqualTo("better than chance has it once in 370 months");
    }

    /// Of 1,602 teams three are there by chance.
    @Test
    void aTeamBeyondTheOuterLineIsNotSaidToBeThereForAReason() {
        TeamsAgainstChance.Team team =
                new TeamsAgainstChance.Team(
                        "north",
                        row(clusters(90, 100)),
                        100,
                        0.9,
                        TeamsAgainstChance.Place.EXTRAORDINARY);

        assertThat(Wording.place(team, 0.5))
                .isEqualTo("above all; one team in five hundred is so by chance");
    }

    private static Change change(double value, double low, double high) {
        return new Change(value, new Interval(low, high));
    }

    private static Optional<Change> between(Clusters one, Clusters other) {
        return Change.between(Metric.CSAT, hits(one), hits(other));
    }

    private Tile tile(Optional<Change> change) {
        return Tile.of(
                Metric.CSAT, "answer", row(clusters(7, 29)), change, Optional.of(BEFORE), wording);
    }

    private static FigureRow row(Clusters clusters) {
        return new FigureRow(List.of(), Map.of(Metric.CSAT, hits(clusters)));
    }

    private static Counted hits(Clusters clusters) {
        return new Counted.Hits(clusters, Clusters.NONE);
    }

    private static Clusters clusters(int hits, int answers) {
        return Clusters.ofOneEach(answers, hits);
    }

    private static Figure figure(int hits, int answers) {
        return row(clusters(hits, answers)).figure(Metric.CSAT);
    }

    private static Bias bias(int hits, int answers, int otherHits, int otherAnswers) {
        return Bias.of(List.of(segment(hits, answers), segment(otherHits, otherAnswers)), 0.1);
    }

    private static Segment segment(int hits, int answers) {
        return new Segment(clusters(hits, answers), Map.of("delivery", clusters(hits, answers)));
    }

    private static Fixes.Effect effect(Clusters before, Clusters after) {
        return new Fixes.Effect(new UUID(0, 1), "courier", Instant.EPOCH, before, after, 0);
    }

    private static Chain chain(int hits, int answers) {
        return ChainsByHand.of(
                new Link("sales", "warehouse", Optional.of(new Share(hits, answers)), answers),
                new Link("warehouse", "purchasing", Optional.of(new Share(30, 40)), 40));
    }
}
