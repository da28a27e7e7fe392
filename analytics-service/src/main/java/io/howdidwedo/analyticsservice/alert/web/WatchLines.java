package io.howdidwedo.analyticsservice.alert.web;

import io.howdidwedo.analyticsservice.alert.LookingForAlerts;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.AnswerLists;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Moments;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.naming.TeamName;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Watches as the page of alerts shows them.
final class WatchLines {
    private static final int UPRIGHT = 16;
    private static final int TABLE_ONLY = 0;

    private final Caller caller;
    private final LookingForAlerts looking;
    private final Choices choices;
    private final ChartText charts;
    private final YearMonth newest;
    private final AlertWords words;
    private final Moments moments;

    /// @param newest month of which anything is known
    WatchLines(
            Caller caller,
            LookingForAlerts looking,
            Choices choices,
            ChartText charts,
            YearMonth newest) {
        this.caller = caller;
        this.looking = looking;
        this.choices = choices;
        this.charts = charts;
        this.newest = newest;
        this.words = new AlertWords(new Wording(caller.locale()));
        this.moments = new Moments(caller);
    }

    AlertsPage.Line line(Watch watch) {
        Instant next = watch.timetable().nextAt();
        return new AlertsPage.Line(
                watch.id().toString(),
                AlertsController.PATH + "/" + watch.id(),
                watch.title(),
                AlertWords.about(watch),
                next == null ? "" : moments.say(next),
                String.join(", ", watch.recipients()),
                watch.author(),
                watch.alerts().stream().map(alert -> words.alert(watch, alert)).toList(),
                panel(watch));
    }

    private Panel panel(Watch watch) {
        Map<String, MonthsAgainstChance> months = looking.months(watch, newest);
        FilterForm filters = FilterForm.of(watch.part(), watch.upTo(newest), caller, choices);
        return watch.eachTeam()
                ? teams(watch, months, filters)
                : whole(watch, months.values().iterator().next(), filters);
    }

    private Panel whole(Watch watch, MonthsAgainstChance months, FilterForm filters) {
        AnswerLists lists = new AnswerLists(filters, Dimension.MONTH);
        return new Panel(
                "months-" + watch.id(),
                AlertWords.say("months.title"),
                words.expecting(months, watch),
                charts.of(new MonthsChart(watch.watched(), months, lists).drawn()),
                new MonthsTable(watch.watched(), lists, words.wording()).of(months),
                filters.file(watch.metric(), "month"),
                UPRIGHT);
    }

    private Panel teams(Watch watch, Map<String, MonthsAgainstChance> months, FilterForm filters) {
        return new Panel(
                "months-" + watch.id(),
                AlertWords.say("teams.title"),
                AlertWords.say("teams.sentence"),
                "",
                new FigureGrid(
                        watch.title(),
                        AlertWords.say("team"),
                        Labels.counted(watch.watched()),
                        List.of(AlertWords.say("month"), watch.watched().title()),
                        lines(watch, months, filters)),
                filters.file(watch.metric(), "supplier,month"),
                TABLE_ONLY);
    }

    private List<FigureGrid.Line> lines(
            Watch watch, Map<String, MonthsAgainstChance> months, FilterForm filters) {
        AnswerLists lists = new AnswerLists(filters, Dimension.SUPPLIER);
        return months.entrySet().stream()
                .filter(team -> !team.getValue().months().isEmpty())
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, MonthsAgainstChance> team) ->
                                                isWithin(team.getValue()))
                                .thenComparing(Map.Entry::getKey, TeamName.order()))
                .map(team -> line(watch, team.getKey(), team.getValue().months().getLast(), lists))
                .toList();
    }

    private static boolean isWithin(MonthsAgainstChance months) {
        return months.months().getLast().place() == MonthsAgainstChance.Place.WITHIN;
    }

    private FigureGrid.Line line(
            Watch watch, String team, MonthsAgainstChance.Month month, AnswerLists lists) {
        return new FigureGrid.Line(
                team,
                words.wording().count(month.answers()),
                watch.watched().source() == Source.COUNTED_ANSWERS
                        ? lists.of(team, month.month())
                        : "",
                List.of(
                        FigureGrid.Cell.of(month.month().toString(), ""),
                        new MonthsTable(watch.watched(), lists, words.wording()).cell(month, "")),
                MonthsTable.place(month.place()));
    }
}
