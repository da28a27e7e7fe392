package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import java.util.List;
import java.util.Map;
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
                                                month("2026-03", 35, 40)),
                                        List.of(),
                                        "")
                                .drawn(Map.of("2026-03", "new agreement"))));
    }

    @Test
    void isNoneWhereAllIsWithheld() {
        assertThat(
                        charts.of(
                                new TrendChart(
                                                Metric.CSAT,
                                                List.of(month("2026-01", 2, 4)),
                                                List.of(month("2025-01", 30, 40)),
                                                "2025-01")
                                        .drawn(Map.of())))
                .isEmpty();
    }

    @Test
    void hasADashedLineOfWhatItIsComparedWith() {
        assertThat(
                        charts.of(
                                new TrendChart(
                                                Metric.CSAT,
                                                List.of(
                                                        month("2026-01", 30, 40),
                                                        month("2026-02", 33, 40)),
                                                List.of(
                                                        month("2025-01", 20, 40),
                                                        month("2025-02", 2, 4),
                                                        month("2025-03", 20, 40)),
                                                "2025-01 to 2025-02")
                                        .drawn(Map.of())))
                .contains("\"2025-01 to 2025-02\"", "\"dashed\"", "[50.0,null]");
    }

    private static FigureRow month(String month, int hits, int answers) {
        return Rows.of(month).with(Metric.CSAT, hits, answers).row();
    }
}
