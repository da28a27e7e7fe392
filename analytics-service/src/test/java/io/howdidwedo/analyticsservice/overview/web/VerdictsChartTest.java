package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VerdictsChartTest {
    private static final List<FigureRow> ROWS =
            List.of(
                    verdicts("north", 5, 20, 15),
                    verdicts(null, 1, 1, 1),
                    verdicts("east", 0, 9, 1));

    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void standsBesideEachOther() {
        Drawn.sameAs(
                "verdicts-standing", charts.of(new VerdictsChart(ROWS, Drawn.LISTS).standing()));
    }

    @Test
    void liesBelowEachOther() {
        Drawn.sameAs(
                "verdicts-lying",
                charts.of(new VerdictsChart(ROWS, Drawn.LISTS).lying(Dimension.SUPPLIER)));
    }

    @Test
    void isNoneWhereAllIsWithheld() {
        assertThat(
                        charts.of(
                                new VerdictsChart(List.of(verdicts("north", 1, 1, 1)), Drawn.LISTS)
                                        .lying(Dimension.SUPPLIER)))
                .isEmpty();
    }

    private static FigureRow verdicts(
            @Nullable String team, int dissatisfied, int satisfied, int delighted) {
        int all = dissatisfied + satisfied + delighted;
        return Rows.of(team)
                .with(Metric.DISSATISFIED, dissatisfied, all)
                .with(Metric.SATISFIED, satisfied, all)
                .with(Metric.DELIGHTED, delighted, all)
                .row();
    }
}
