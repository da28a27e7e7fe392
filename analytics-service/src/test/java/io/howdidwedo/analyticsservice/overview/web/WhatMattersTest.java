package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance.Place;
import io.howdidwedo.analyticsservice.expectations.web.ExpectationsAtAGlance.Shortfall;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.overview.web.WhatMatters.Point;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The one sentence claims no more than the figure's own interval carries.
class WhatMattersTest {
    private static final MonthsAgainstChance USUAL =
            new MonthsAgainstChance(Optional.empty(), List.of());

    @Test
    void saysWhichWaySatisfactionWentWhenThatIsProven() {
        assertThat(matters(row(55, 100, 90), row(80, 100, 90)).lead())
                .isEqualTo("Satisfaction fell to 55.0%, more than chance.");
        assertThat(matters(row(80, 100, 90), row(55, 100, 90)).lead())
                .isEqualTo("Satisfaction rose to 80.0%, more than chance.");
    }

    @Test
    void saysWhatElseIsProvenWhereSatisfactionIsNot() {
        assertThat(matters(row(55, 100, 60), row(56, 100, 95)).lead())
                .isEqualTo(
                        "Satisfaction is 55.0%; no clear change against the period before."
                                + " Promises kept fell to 60.0%, more than chance.");
    }

    @Test
    void isHonestWhenLittleOrNothingIsKnown() {
        assertThat(matters(row(8, 10, 90), row(80, 100, 90)).lead())
                .isEqualTo(
                        "Satisfaction is 80.0%, from few answers: too early to speak of a change.");
        assertThat(matters(row(1, 2, 90), row(80, 100, 90)).lead())
                .isEqualTo(
                        "Too little is known yet to tell how satisfied customers are"
                                + " (2 answers of 2 customers).");
        assertThat(matters(row(80, 100, 90), Optional.empty()).lead())
                .isEqualTo("Satisfaction is 80.0%; there is no earlier period to compare it with.");
    }

    @Test
    void nothingNeedsAttentionThatIsWithinNormalVariation() {
        WhatMatters calm = matters(row(55, 100, 90), row(56, 100, 90));

        assertThat(calm.points(USUAL, Optional.empty())).isEmpty();
        assertThat(calm.calm()).contains("within normal variation");
        assertThat(matters(row(1, 2, 90), Optional.empty()).calm()).contains("too few answers");
    }

    @Test
    void eachPointLeadsToItsList() {
        MonthsAgainstChance months =
                new MonthsAgainstChance(
                        Optional.of(0.2), List.of(month("2026-02"), month("2026-03")));

        assertThat(
                        matters(row(55, 100, 60), row(80, 100, 95))
                                .points(months, Optional.of(new Shortfall("On time", "-8.0"))))
                .extracting(Point::badge, Point::sentence, Point::link)
                .containsExactly(
                        tuple(
                                "down",
                                "Satisfaction fell to 55.0%, more than chance.",
                                "/dashboard/answers?from=2026-01&to=2026-04&verdict=dissatisfied"),
                        tuple(
                                "down",
                                "Promises kept fell to 60.0%, more than chance.",
                                "/dashboard/answers?from=2026-01&to=2026-04&promise=broken"),
                        tuple(
                                "month",
                                "2026-03: 50.0% of the answers were dissatisfied, more than"
                                        + " chance.",
                                "/dashboard/answers?from=2026-03&to=2026-03&verdict=dissatisfied"),
                        tuple(
                                "gap",
                                "\u201cOn time\u201d falls short of what customers had come to"
                                        + " expect: -8.0 points.",
                                "/dashboard/expectations?from=2026-01&to=2026-04"));
    }

    private static MonthsAgainstChance.Month month(String month) {
        return new MonthsAgainstChance.Month(
                Rows.of(month).with(Metric.DISSATISFIED, 20, 40).row(),
                40,
                0.5,
                new Interval(0.05, 0.4),
                Place.WORSE,
                false);
    }

    private static WhatMatters matters(FigureRow now, FigureRow before) {
        return matters(now, Optional.of(before));
    }

    private static WhatMatters matters(FigureRow now, Optional<FigureRow> before) {
        return new WhatMatters(
                Drawn.FILTERS,
                new Overview(
                        now,
                        before,
                        List.of(),
                        List.of(),
                        new TeamsAgainstChance(Double.NaN, List.of(), List.of()),
                        List.of()),
                new OverviewWords(new Wording(Locale.ENGLISH)));
    }

    /// @param kept of a hundred promises
    private static FigureRow row(int satisfied, int answers, int kept) {
        FigureRow shares =
                Rows.of()
                        .with(Metric.CSAT, satisfied, answers)
                        .with(Metric.PRIMARY_MET, kept, 100)
                        .with(Metric.RESPONSE_RATE, 50, 100)
                        .with(Metric.FIRST_CONTACT, 50, 100)
                        .with(Metric.RECOVERY, 50, 100)
                        .with(Metric.SECONDARY_GAP, 1, 2, 1, 2, 1, 2)
                        .row();
        Map<Metric, Counted> counts = new EnumMap<>(shares.counts());
        Clusters half = Clusters.ofOneEach(100, 50);
        counts.put(Metric.NPS, new Counted.Hits(half, half));
        return new FigureRow(shares.by(), counts);
    }
}
