package io.howdidwedo.analyticsservice.causes.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ParetoChartTest {
    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void hasBarsAndWhatTheyMakeTogether() {
        Drawn.sameAs(
                "causes",
                charts.of(
                        new ParetoChart(
                                        List.of(
                                                new ParetoChart.Bar("courier", 12, "/courier"),
                                                new ParetoChart.Bar("packing", 5, "")),
                                        21)
                                .drawn()));
    }

    @Test
    void isNoneOfNothing() {
        assertThat(charts.of(new ParetoChart(List.of(), 21).drawn())).isEmpty();
        assertThat(
                        charts.of(
                                new ParetoChart(List.of(new ParetoChart.Bar("courier", 0, "")), 0)
                                        .drawn()))
                .isEmpty();
    }
}
