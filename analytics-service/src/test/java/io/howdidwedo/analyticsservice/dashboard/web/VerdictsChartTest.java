package io.howdidwedo.analyticsservice.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.dashboard.Overview;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
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

    private final Charts charts = new Charts(JsonMapper.shared());

    @Test
    void standsBesideEachOther() {
        Drawn.sameAs("verdicts-standing", charts.mix(Overview.MIX, ROWS, Drawn.LISTS, false));
    }

    @Test
    void liesBelowEachOther() {
        Drawn.sameAs("verdicts-lying", charts.mix(Overview.MIX, ROWS, Drawn.LISTS, true));
    }

    @Test
    void isNoneWhereAllIsWithheld() {
        assertThat(charts.mix(Overview.MIX, List.of(verdicts("north", 1, 1, 1)), Drawn.LISTS, true))
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
