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

class HeatMapTest {
    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void drawsFewAnswersTowardsAllTheOthers() {
        Drawn.sameAs(
                "hours",
                charts.of(
                        HeatMap.of(
                                        Metric.CSAT,
                                        List.of(
                                                row("7", "11", 1, 10),
                                                row("1", "09", 30, 40),
                                                row("1", "11", 1, 2)))
                                .drawn(Rows.of().with(Metric.CSAT, 32, 52).row(), Drawn.FILTERS)));
    }

    @Test
    void isNoneWhereNothingMayBeTold() {
        assertThat(
                        charts.of(
                                HeatMap.of(Metric.CSAT, List.of(row("1", "11", 1, 2)))
                                        .drawn(
                                                Rows.of().with(Metric.CSAT, 1, 2).row(),
                                                Drawn.FILTERS)))
                .isEmpty();
    }

    private static FigureRow row(String weekday, String hour, int hits, int answers) {
        return Rows.of(weekday, hour).with(Metric.CSAT, hits, answers).row();
    }
}
