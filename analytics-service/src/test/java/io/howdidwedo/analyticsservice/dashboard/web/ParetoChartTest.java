package io.howdidwedo.analyticsservice.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ParetoChartTest {
    @Test
    void hasBarsAndWhatTheyMakeTogether() {
        Drawn.sameAs(
                "causes",
                ParetoChart.draw(
                        JsonMapper.shared(),
                        List.of(
                                new ParetoChart.Bar("courier", 12, "/courier"),
                                new ParetoChart.Bar("packing", 5, "")),
                        21));
    }

    @Test
    void isNoneOfNothing() {
        assertThat(ParetoChart.draw(JsonMapper.shared(), List.of(), 21)).isEmpty();
        assertThat(
                        ParetoChart.draw(
                                JsonMapper.shared(),
                                List.of(new ParetoChart.Bar("courier", 0, "")),
                                0))
                .isEmpty();
    }
}
