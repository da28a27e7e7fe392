package io.howdidwedo.analyticsservice.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FunnelChartTest {
    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void hasTeamsBetweenTheLinesOfChance() {
        Drawn.sameAs(
                "funnel",
                charts.of(
                        new FunnelChart(
                                        new TeamsAgainstChance(
                                                0.7,
                                                List.of(
                                                        team(
                                                                "north",
                                                                35,
                                                                40,
                                                                TeamsAgainstChance.Place.NOTABLE),
                                                        team(
                                                                "east",
                                                                14,
                                                                20,
                                                                TeamsAgainstChance.Place.WITHIN)),
                                                List.of(
                                                        limit(5.5, 0.3, 0.95, 0.1, 1),
                                                        limit(40.25, 0.6, 0.8, 0.5, 0.9))),
                                        Drawn.LISTS)
                                .drawn()));
    }

    @Test
    void isNoneWithoutATeam() {
        assertThat(
                        charts.of(
                                new FunnelChart(
                                                new TeamsAgainstChance(
                                                        Double.NaN, List.of(), List.of()),
                                                Drawn.LISTS)
                                        .drawn()))
                .isEmpty();
    }

    private static TeamsAgainstChance.Team team(
            String name, int hits, int answers, TeamsAgainstChance.Place place) {
        return new TeamsAgainstChance.Team(
                name,
                Rows.of(name).with(Metric.CSAT, hits, answers).row(),
                answers,
                (double) hits / answers,
                place);
    }

    private static TeamsAgainstChance.Limit limit(
            double answers, double low, double high, double lowest, double highest) {
        return new TeamsAgainstChance.Limit(
                answers, new Interval(low, high), new Interval(lowest, highest));
    }
}
