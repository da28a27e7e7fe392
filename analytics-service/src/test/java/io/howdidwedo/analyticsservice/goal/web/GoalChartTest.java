package io.howdidwedo.analyticsservice.goal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GoalChartTest {
    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void hasThePlanAndWhatWasReached() {
        Drawn.sameAs(
                "goal-of-a-share",
                charts.of(
                        new GoalChart(
                                        goal(Metric.CSAT, 0.9),
                                        progress(
                                                Rows.of().with(Metric.CSAT, 30, 40).row(),
                                                Rows.of().with(Metric.CSAT, 32, 40).row(),
                                                Rows.of().with(Metric.CSAT, 2, 4).row()))
                                .drawn()));
    }

    @Test
    void isInPointsWhereTheGoalIs() {
        Drawn.sameAs(
                "goal-of-a-gap",
                charts.of(
                        new GoalChart(
                                        goal(Metric.SECONDARY_GAP, 5),
                                        progress(
                                                Rows.of().with(Metric.SECONDARY_GAP, 3).row(),
                                                Rows.of()
                                                        .with(
                                                                Metric.SECONDARY_GAP,
                                                                -3,
                                                                4,
                                                                5,
                                                                1,
                                                                2,
                                                                9)
                                                        .row()))
                                .drawn()));
    }

    @Test
    void isNoneWhereNothingMayBeTold() {
        assertThat(
                        charts.of(
                                new GoalChart(
                                                goal(Metric.CSAT, 0.9),
                                                progress(Rows.of().with(Metric.CSAT, 2, 4).row()))
                                        .drawn()))
                .isEmpty();
    }

    private static Goal goal(Metric metric, double target) {
        return new Goal(
                new UUID(0, 1),
                "On time",
                metric.id(),
                new KeptSlice(Map.of(), List.of("*")),
                target,
                "2026-01",
                "2026-04",
                1,
                "Manager",
                Instant.EPOCH,
                null,
                List.of());
    }

    private static Progress progress(FigureRow start, FigureRow... months) {
        YearMonth first = YearMonth.parse("2026-01");
        List<Progress.Month> reached = new ArrayList<>();
        for (FigureRow month : months) {
            reached.add(new Progress.Month(first.plusMonths(reached.size()), month));
        }
        return new Progress(start, reached, Progress.Standing.ON_PLAN, Optional.empty());
    }
}
