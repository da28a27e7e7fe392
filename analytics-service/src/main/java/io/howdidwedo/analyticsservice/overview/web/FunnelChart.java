package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.page.chart.Axis;
import io.howdidwedo.analyticsservice.page.chart.Chart;
import io.howdidwedo.analyticsservice.page.chart.Point;
import io.howdidwedo.analyticsservice.page.chart.Point.Tenths;
import io.howdidwedo.analyticsservice.page.chart.Series;
import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Teams by answers and satisfaction between the lines that chance draws.
record FunnelChart(TeamsAgainstChance teams, FigureGrid.Lists lists) {
    private static final int DOT = 9;
    private static final double SEEN_THROUGH = 0.8;

    /// None without a team.
    Optional<Chart> drawn() {
        if (teams.teams().isEmpty()) {
            return Optional.empty();
        }
        double fewest = Math.floor(teams.limits().getFirst().answers());
        return Optional.of(
                Chart.of(
                                Axis.Numbers.powersFrom(fewest)
                                        .of(OverviewWords.say("chance.answers")),
                                Axis.Numbers.PERCENT,
                                series())
                        .with(Chart.Tooltip.ofMark("{b}: {c}"))
                        .with(Chart.Legend.OF_ALL));
    }

    private List<Series> series() {
        String notable = OverviewWords.say("chance.notable");
        String extraordinary = OverviewWords.say("chance.extraordinary");
        return List.of(
                border(notable, true, limit -> limit.notable().low()),
                border(notable, true, limit -> limit.notable().high()),
                border(extraordinary, false, limit -> limit.extraordinary().low()),
                border(extraordinary, false, limit -> limit.extraordinary().high()),
                dots());
    }

    private Series border(
            String name, boolean dashed, ToDoubleFunction<TeamsAgainstChance.Limit> share) {
        return new Series.Line(
                name,
                new Series.Look.Border(Colour.BESIDE, dashed),
                false,
                null,
                teams.limits().stream()
                        .map(
                                limit ->
                                        Point.at(
                                                Tenths.of(limit.answers()),
                                                Tenths.percent(share.applyAsDouble(limit))))
                        .toList());
    }

    private Series dots() {
        return Series.Dots.of(
                        OverviewWords.say("team"),
                        Colour.FOUND,
                        DOT,
                        teams.teams().stream().map(this::dot).toList())
                .seenThrough(SEEN_THROUGH);
    }

    private Point dot(TeamsAgainstChance.Team team) {
        return Point.at(team.answers(), Tenths.percent(team.share()))
                .named(Labels.name(Dimension.SUPPLIER, team.name()))
                .leading(lists.answers(team.figures()));
    }
}
