package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TrendChartTest {
    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void isALineInItsIntervalWithAHoleWhereItIsWithheld() {
        Drawn.sameAs(
                "trend",
                charts.of(
                        new TrendChart(
                                        Metric.CSAT,
                                        List.of(
                                                month("2026-01", 30, 40),
                                                month("2026-02", 2, 4),
                                                month("2026-03", 35, 40)))
                                .drawn(List.of("2026-03"), "new agreement")));
    }

    @Test
    void isNoneWhereAllIsWithheld() {
        assertThat(
                        charts.of(
                                new TrendChart(Metric.CSAT, List.of(month("2026-01", 2, 4)))
                                        .drawn(List.of(), "none")))
                .isEmpty();
    }

    private static FigureRow month(String month, int hits, int answers) {
        return Rows.of(month).with(Metric.CSAT, hits, answers).row();
    }
}
