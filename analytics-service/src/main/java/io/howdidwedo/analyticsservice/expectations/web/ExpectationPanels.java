package io.howdidwedo.analyticsservice.expectations.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.AnswerLists;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.IntervalChart;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Panel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The charts and tables below the expectations.
record ExpectationPanels(FilterForm filters, ChartText charts, ExpectationsWords words) {
    /// The drawing's own margins and the height of a line, in rem.
    private static final int MARGINS = 6;

    private static final int LINE = 3;

    /// Of a chart that stands, in rem.
    private static final int HEIGHT = 20;

    /// How high a drawing of so many lines is, in rem.
    static int height(int lines) {
        return MARGINS + LINE * lines;
    }

    /// How well each need is met; null where expectations serve one only.
    @Nullable Panel needs(List<FigureRow> rows) {
        if (rows.size() < 2) {
            return null;
        }
        String title = ExpectationsWords.say("needs.title");
        AnswerLists lists = new AnswerLists(filters, Dimension.NEED);
        return new Panel(
                "needs",
                title,
                ExpectationsWords.say("needs.sentence"),
                charts.of(IntervalChart.of(Metric.NEED_INDEX, rows, lists)),
                grid(title, Labels.title(Dimension.NEED), Metric.NEED_INDEX, rows, lists),
                filters.file(Metric.NEED_INDEX.id(), Dimension.NEED.id()),
                height(rows.size()));
    }

    private FigureGrid grid(
            String caption,
            String first,
            Metric metric,
            List<FigureRow> rows,
            FigureGrid.Lists lists) {
        return FigureGrid.ofOne(caption, first, metric, rows, lists, words.wording());
    }

    /// What moves the overall answer.
    Panel importance(Importance importance) {
        String title = ExpectationsWords.say("drivers.title");
        return new Panel(
                "importance",
                title,
                words.drivers(importance.drivers()),
                charts.of(new ImportanceChart(importance).drawn()),
                new FigureGrid(
                        title,
                        ExpectationsWords.say("drivers.expectation"),
                        Labels.answers(),
                        List.of(
                                ExpectationsWords.say("drivers.weight"),
                                Metric.PERFORMANCE.title()),
                        importance.lines().stream().map(this::line).toList()),
                filters.file(Metric.PERFORMANCE.id(), Dimension.EXPECTATION.id()),
                HEIGHT);
    }

    private FigureGrid.Line line(Importance.Line line) {
        FigureRow row = line.expectation().figures();
        return new FigureGrid.Line(
                line.expectation().name(),
                words.wording().count(row.figure(Metric.PERFORMANCE).n()),
                "",
                List.of(
                        line.weight()
                                .map(
                                        weight ->
                                                FigureGrid.Cell.of(
                                                        words.wording().share(weight), ""))
                                .orElse(FigureGrid.Cell.NONE),
                        FigureGrid.cell(row, Metric.PERFORMANCE, words.wording())),
                Labels.note(row.figure(Metric.PERFORMANCE)));
    }

    /// What customers say whose promise was broken; null when none was measured.
    @Nullable Panel broken(BrokenPromises broken) {
        if (broken.rows().stream().allMatch(row -> row.by().getFirst() == null)) {
            return null;
        }
        String title = ExpectationsWords.say("broken.title");
        AnswerLists lists = new AnswerLists(filters, Dimension.PROMISE);
        return new Panel(
                "broken",
                title,
                broken.moreLowScores().map(words::lowScores).orElse(Metric.LOW_SCORE.sentence()),
                charts.of(IntervalChart.of(Metric.LOW_SCORE, broken.rows(), lists)),
                FigureGrid.of(
                        title,
                        ExpectationsWords.say("broken.promise"),
                        List.of(Metric.LOW_SCORE, Metric.CSAT),
                        broken.rows(),
                        lists,
                        words.wording()),
                filters.file(
                        Metric.LOW_SCORE.id() + "," + Metric.CSAT.id(), Dimension.PROMISE.id()),
                height(broken.rows().size()));
    }

    /// Whether suppliers got what they require, too; null when none of that was measured.
    @Nullable Panel bothSides(BothSides both) {
        List<FigureRow> rows = both.byRequirement();
        if (rows.isEmpty()) {
            return null;
        }
        FigureGrid.Lists requirements = FigureGrid.Lists.nowhere(both::name);
        return new Panel(
                "both-sides",
                ExpectationsWords.say("both-sides.title"),
                words.bothSides(both.whole()),
                charts.of(IntervalChart.of(Metric.SUPPLIER_MET, rows, requirements)),
                grid(
                        ExpectationsWords.say("both-sides.table"),
                        ExpectationsWords.say("both-sides.requirement"),
                        Metric.SUPPLIER_MET,
                        rows,
                        requirements),
                filters.file(Metric.SUPPLIER_MET.id(), Dimension.EXPECTATION.id()),
                height(rows.size()));
    }
}
