package io.howdidwedo.analyticsservice.page.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IntervalChartTest {
    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void drawsSharesWithTheirIntervals() {
        Drawn.sameAs(
                "intervals-of-shares",
                charts.of(
                        IntervalChart.of(
                                List.of(
                                        new IntervalChart.Bar(
                                                "north </script>",
                                                0.8123,
                                                new Interval(0.7, 0.9),
                                                "/answers"),
                                        new IntervalChart.Bar("east", 0.5, null, "")))));
    }

    @Test
    void drawsAmountsOfRows() {
        Drawn.sameAs(
                "intervals-of-amounts",
                charts.of(
                        IntervalChart.of(
                                Metric.SPENT_AFTERWARDS,
                                List.of(
                                        Rows.of("delighted")
                                                .with(
                                                        Metric.SPENT_AFTERWARDS,
                                                        10,
                                                        20.5,
                                                        30,
                                                        44.444,
                                                        50)
                                                .row(),
                                        Rows.of("satisfied")
                                                .with(Metric.SPENT_AFTERWARDS, 10)
                                                .row()),
                                Drawn.LISTS)));
    }

    @Test
    void endsNoScriptElement() {
        assertThat(
                        charts.of(
                                IntervalChart.of(
                                        List.of(
                                                new IntervalChart.Bar(
                                                        "</script>", 0.5, null, "")))))
                .doesNotContain("<");
    }

    @Test
    void isNoneWithoutABar() {
        assertThat(charts.of(IntervalChart.of(List.of()))).isEmpty();
    }

    @Test
    void isHigherWithMoreLines() {
        assertThat(IntervalChart.height(3)).isEqualTo(13);
    }
}
