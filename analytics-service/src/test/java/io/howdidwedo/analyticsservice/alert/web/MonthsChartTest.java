package io.howdidwedo.analyticsservice.alert.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance.Place;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MonthsChartTest {
    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void hasMonthsInTheColourOfTheirPlace() {
        Drawn.sameAs(
                "months-against-chance",
                charts.of(
                        new MonthsChart(
                                        Metric.DISSATISFIED,
                                        new MonthsAgainstChance(
                                                Optional.of(0.2),
                                                List.of(
                                                        month("2026-01", 8, Place.WITHIN),
                                                        month("2026-02", 20, Place.WORSE),
                                                        month("2026-03", 1, Place.BETTER),
                                                        month("2026-04", 12, Place.DRIFTING))),
                                        Drawn.LISTS)
                                .drawn()));
    }

    @Test
    void isNoneWithoutAMonth() {
        assertThat(
                        charts.of(
                                new MonthsChart(
                                                Metric.DISSATISFIED,
                                                new MonthsAgainstChance(
                                                        Optional.empty(), List.of()),
                                                Drawn.LISTS)
                                        .drawn()))
                .isEmpty();
    }

    private static MonthsAgainstChance.Month month(String month, int hits, Place place) {
        return new MonthsAgainstChance.Month(
                Rows.of(month).with(Metric.DISSATISFIED, hits, 40).row(),
                40,
                hits / 40.0,
                new Interval(0.05, 0.4),
                place,
                place == Place.DRIFTING);
    }
}
