package io.howdidwedo.analyticsservice.expectations.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import io.howdidwedo.analyticsservice.statistics.driver.Drivers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ImportanceChartTest {
    private static final Drivers DRIVERS = new Drivers.NotTold(Drivers.Reason.FEW_ANSWERS);

    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void hasAPointWhereBothAreKnown() {
        Drawn.sameAs(
                "importance",
                drawn(
                        line("on-time", Optional.of(0.6), 50, 75, 100, 25, 60),
                        line("polite", Optional.of(0.4), 80, 90, 100, 100, 75),
                        line("clean", Optional.empty(), 80, 90, 100, 100, 75),
                        line("quick", Optional.of(0.1), 80)));
    }

    @Test
    void isNoneWithoutAPoint() {
        assertThat(drawn(line("quick", Optional.of(0.1), 80))).isEmpty();
    }

    private String drawn(Importance.Line... lines) {
        return charts.of(new ImportanceChart(new Importance(DRIVERS, List.of(lines))).drawn());
    }

    private static Importance.Line line(String id, Optional<Double> weight, double... ratings) {
        return new Importance.Line(
                new ExpectationFigures.Line(
                        id, Optional.empty(), Rows.of(id).with(Metric.PERFORMANCE, ratings).row()),
                weight);
    }
}
