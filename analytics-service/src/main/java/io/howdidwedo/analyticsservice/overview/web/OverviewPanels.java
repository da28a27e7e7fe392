package io.howdidwedo.analyticsservice.overview.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.alert.web.MonthsChart;
import io.howdidwedo.analyticsservice.alert.web.MonthsTable;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.analyticsservice.overview.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.overview.Trend;
import io.howdidwedo.analyticsservice.page.web.AnswerLists;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Panel;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The charts and tables of the overview.
record OverviewPanels(
        FilterForm filters, Overview overview, ChartText charts, OverviewWords words) {
    /// A chart that stands is this high, in rem; one that lies has a line for each of its names.
    private static final int UPRIGHT = 18;

    private static final int TREND = 14;

    private static final int FUNNEL = 20;
    private static final int MARGINS = 6;
    private static final int LINE = 2;

    /// What may explain a change.
    ///
    /// @param mark it in a word or two
    record Event(String step, String mark, String sentence) {}

    /// Satisfaction by day, week or month, and what it is compared with.
    Panel trend(Trend trend, List<Event> events) {
        String title = OverviewWords.say("trend.title." + trend.step().id());
        String earlier = filters.before().map(Labels::days).orElse("");
        return new Panel(
                "trend",
                title,
                OverviewWords.say("trend.sentence", Metric.CSAT.sentence())
                        + (earlier.isEmpty()
                                ? ""
                                : " " + OverviewWords.say("trend.sentence.before", earlier)),
                charts.of(
                        new TrendChart(Metric.CSAT, trend.now(), trend.before(), earlier)
                                .drawn(joined(events, Event::mark, ", "))),
                grid(title, trend.step(), List.of(Metric.CSAT), known(trend))
                        .noted(joined(events, Event::sentence, " ")),
                filters.file(Metric.CSAT.id(), trend.step().id()),
                TREND);
    }

    private static Map<String, String> joined(
            List<Event> events, Function<Event, String> words, String by) {
        return events.stream()
                .collect(
                        toMap(
                                Event::step,
                                words,
                                (one, other) -> one.equals(other) ? one : one + by + other,
                                LinkedHashMap::new));
    }

    private static List<FigureRow> known(Trend trend) {
        return trend.now().stream().filter(row -> row.figure(Metric.CSAT).n() > 0).toList();
    }

    /// Verdicts by month.
    Panel months() {
        String title = OverviewWords.say("months.title");
        return new Panel(
                "months",
                title,
                OverviewWords.say("months.sentence"),
                charts.of(new VerdictsChart(overview.months(), lists(Dimension.MONTH)).standing()),
                grid(title, Dimension.MONTH, Metric.VERDICTS, overview.months()),
                filters.file(mix(), Dimension.MONTH.id()),
                UPRIGHT);
    }

    /// Dissatisfied answers by month, against what was expected of them.
    Panel control(MonthsAgainstChance broken) {
        AnswerLists lists = lists(Dimension.MONTH);
        return new Panel(
                "control",
                OverviewWords.say("control.title"),
                words.control(broken, filters.before()),
                charts.of(new MonthsChart(Metric.DISSATISFIED, broken, lists).drawn()),
                new MonthsTable(Metric.DISSATISFIED, lists, words.wording()).of(broken),
                filters.file(Metric.DISSATISFIED.id(), Dimension.MONTH.id()),
                UPRIGHT);
    }

    /// Verdicts by team.
    Panel teams() {
        String title = OverviewWords.say("teams.title");
        return new Panel(
                "teams",
                title,
                overview.suppliers().size() < Overview.TEAMS
                        ? OverviewWords.say("teams.sentence.all")
                        : OverviewWords.say("teams.sentence.first", Overview.TEAMS),
                charts.of(
                        new VerdictsChart(overview.suppliers(), lists(Dimension.SUPPLIER))
                                .lying(Dimension.SUPPLIER)),
                grid(title, Dimension.SUPPLIER, Metric.VERDICTS, overview.suppliers()),
                filters.file(mix(), Dimension.SUPPLIER.id()),
                MARGINS + LINE * overview.suppliers().size());
    }

    /// Teams by the number of their answers.
    Panel chance() {
        AnswerLists lists = lists(Dimension.SUPPLIER);
        return new Panel(
                "chance",
                OverviewWords.say("chance.title"),
                OverviewWords.say("chance.sentence"),
                charts.of(new FunnelChart(overview.teams(), lists).drawn()),
                new FigureGrid(
                        OverviewWords.say("chance.table"),
                        OverviewWords.say("team"),
                        Labels.answers(),
                        List.of(Metric.CSAT.title()),
                        overview.teams().outermost(Overview.TEAMS).stream()
                                .map(team -> line(team, lists))
                                .toList()),
                filters.file(Metric.CSAT.id(), Dimension.SUPPLIER.id()),
                FUNNEL);
    }

    private FigureGrid.Line line(TeamsAgainstChance.Team team, AnswerLists lists) {
        return new FigureGrid.Line(
                Labels.name(Dimension.SUPPLIER, team.name()),
                words.wording().count(team.answers()),
                lists.answers(team.figures()),
                List.of(FigureGrid.cell(team.figures(), Metric.CSAT, words.wording())),
                OverviewWords.place(team, overview.teams().all()));
    }

    /// Satisfaction by weekday and hour.
    Panel hours(ZoneId zone) {
        HeatMap hours = HeatMap.of(Metric.CSAT, overview.hours());
        return new Panel(
                "hours",
                OverviewWords.say("hours.title"),
                OverviewWords.say("hours.sentence", zone.getId()),
                charts.of(hours.drawn(overview.whole(), filters)),
                hours.table(OverviewWords.say("hours.table"), filters, words.wording()),
                filters.file(Metric.CSAT.id(), Dimension.WEEKDAY.id() + "," + Dimension.HOUR.id()),
                UPRIGHT);
    }

    private FigureGrid grid(
            String caption, Dimension by, List<Metric> metrics, List<FigureRow> rows) {
        return FigureGrid.of(caption, Labels.title(by), metrics, rows, lists(by), words.wording());
    }

    private AnswerLists lists(Dimension by) {
        return new AnswerLists(filters, by);
    }

    private static String mix() {
        return Metric.VERDICTS.stream().map(Metric::id).collect(joining(","));
    }
}
