package io.howdidwedo.analyticsservice.loyalty.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MonthLinesTest {
    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void areALineForEachYear() {
        MonthLines lines =
                MonthLines.of(
                        Metric.SATISFIED_OR_BETTER,
                        List.of(
                                row("2024", "2026-01", 30),
                                row("2024", "2026-02", 31),
                                row("2025", "2026-02", 35)));

        assertThat(lines.comparable()).isTrue();
        Drawn.sameAs("years", charts.of(lines.drawn()));
    }

    /// More of them nobody can tell apart.
    @Test
    void areTheLastSix() {
        MonthLines lines =
                MonthLines.of(
                        Metric.SATISFIED_OR_BETTER,
                        IntStream.rangeClosed(2019, 2025)
                                .mapToObj(year -> row(String.valueOf(year), "2026-01", 30))
                                .toList());

        assertThat(charts.of(lines.drawn()))
                .contains("\"2020\"", "\"2025\"")
                .doesNotContain("2019");
    }

    @Test
    void areNoneWhereNothingMayBeTold() {
        MonthLines lines =
                MonthLines.of(
                        Metric.SATISFIED_OR_BETTER,
                        List.of(
                                Rows.of("2024", "2026-01")
                                        .with(Metric.SATISFIED_OR_BETTER, 1, 2)
                                        .row()));

        assertThat(lines.comparable()).isFalse();
        assertThat(charts.of(lines.drawn())).isEmpty();
    }

    private static FigureRow row(String since, String month, int hits) {
        return Rows.of(since, month).with(Metric.SATISFIED_OR_BETTER, hits, 40).row();
    }
}
