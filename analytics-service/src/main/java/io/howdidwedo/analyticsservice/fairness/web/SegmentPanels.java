package io.howdidwedo.analyticsservice.fairness.web;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.analyticsservice.fairness.Fairness;
import io.howdidwedo.analyticsservice.fairness.Fairness.Comparison;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.page.web.AnswerLists;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.IntervalChart;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.analyticsservice.statistics.excellence.Bias;
import java.util.ArrayList;
import java.util.List;

/// Segments of the customers side by side, as charts and tables.
record SegmentPanels(AnswerLists lists, ChartText charts, FairnessWords words) {

    /// One metric, each segment against the others.
    Panel comparison(Comparison comparison) {
        Metric metric = comparison.metric();
        return new Panel(
                metric.id(),
                metric.title(),
                metric.sentence() + " " + words.overall(comparison.bias()),
                charts.of(IntervalChart.of(metric, comparison.rows(), lists)),
                new FigureGrid(
                        FairnessWords.say("comparison.table", metric.title()),
                        Labels.title(lists.by()),
                        Labels.counted(metric),
                        List.of(metric.title(), FairnessWords.say("comparison.gap")),
                        lines(comparison)),
                lists.filters().file(metric.id(), lists.by().id()),
                IntervalChart.height(comparison.rows().size()));
    }

    private List<FigureGrid.Line> lines(Comparison comparison) {
        List<FigureGrid.Line> lines = new ArrayList<>();
        for (int at = 0; at < comparison.rows().size(); at++) {
            lines.add(
                    line(
                            comparison.metric(),
                            comparison.rows().get(at),
                            comparison.bias().segments().get(at)));
        }
        return lines;
    }

    private FigureGrid.Line line(Metric metric, FigureRow row, Bias.AgainstRest beside) {
        return new FigureGrid.Line(
                lists.name(row),
                words.wording().count(row.figure(metric).n()),
                metric.source() == Source.COUNTED_ANSWERS ? lists.answers(row) : "",
                List.of(FigureGrid.cell(row, metric, words.wording()), words.gap(beside)),
                words.beside(beside, row.figure(metric)));
    }

    /// Who was asked, and who answered.
    Panel asked(List<FigureRow> rows) {
        return new Panel(
                "asked",
                FairnessWords.say("asked.title"),
                FairnessWords.say("asked.sentence"),
                charts.of(IntervalChart.of(Metric.ASKED, rows, lists)),
                new FigureGrid(
                        FairnessWords.say("asked.table"),
                        Labels.title(lists.by()),
                        Labels.counted(Metric.ASKED),
                        Fairness.REACH.stream().map(Metric::title).toList(),
                        rows.stream().map(this::reach).toList()),
                lists.filters()
                        .file(
                                Fairness.REACH.stream().map(Metric::id).collect(joining(",")),
                                lists.by().id()),
                IntervalChart.height(rows.size()));
    }

    private FigureGrid.Line reach(FigureRow row) {
        return new FigureGrid.Line(
                lists.name(row),
                words.wording().count(row.figure(Metric.ASKED).n()),
                "",
                Fairness.REACH.stream()
                        .map(metric -> FigureGrid.cell(row, metric, words.wording()))
                        .toList(),
                Labels.note(row.figure(Metric.ASKED)));
    }
}
