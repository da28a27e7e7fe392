package io.howdidwedo.analyticsservice.expectations.web;

import io.howdidwedo.analyticsservice.expectations.Expectations;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.analyticsservice.page.web.Wording;
import java.util.List;
import java.util.Optional;

/// The expectations with the largest gaps, for a page that shows other things, too.
///
/// @param panel what was agreed, come to expect and got
/// @param shortfall the first that is below what customers had come to expect, beyond chance
public record ExpectationsAtAGlance(Panel panel, Optional<Shortfall> shortfall) {
    private static final int MOST = 6;
    private static final int HEIGHT = 20;
    private static final List<Metric> COLUMNS =
            List.of(
                    Metric.COME_TO_EXPECT,
                    Metric.PERFORMANCE,
                    Metric.SECONDARY_GAP,
                    Metric.PRIMARY_MET);

    /// An expectation that is met less than customers are used to.
    ///
    /// @param gap in points, with its interval
    public record Shortfall(String name, String gap) {}

    /// Those of what a form has chosen.
    public static ExpectationsAtAGlance of(
            Figures figures,
            Expectations expectations,
            FilterForm filters,
            ChartText charts,
            Wording wording) {
        List<ExpectationFigures.Line> lines =
                ExpectationFigures.of(figures, expectations, filters.slice()).lines();
        List<ExpectationFigures.Line> first = lines.subList(0, Math.min(lines.size(), MOST));
        return new ExpectationsAtAGlance(
                panel(first, filters, charts, new ExpectationsWords(wording)),
                first.stream()
                        .filter(line -> isShort(line.figures().figure(Metric.SECONDARY_GAP)))
                        .findFirst()
                        .map(line -> shortfall(line, wording)));
    }

    private static boolean isShort(Figure gap) {
        Double high = gap.high();
        return high != null && high < 0;
    }

    private static Shortfall shortfall(ExpectationFigures.Line line, Wording wording) {
        return new Shortfall(
                line.name(),
                wording.withInterval(
                        Metric.SECONDARY_GAP, line.figures().figure(Metric.SECONDARY_GAP)));
    }

    private static Panel panel(
            List<ExpectationFigures.Line> lines,
            FilterForm filters,
            ChartText charts,
            ExpectationsWords words) {
        String title = ExpectationsWords.say("glance.title");
        return new Panel(
                "expectations",
                title,
                ExpectationsWords.say("glance.sentence", String.valueOf(MOST)),
                charts.of(Dumbbells.of(lines)),
                new FigureGrid(
                        title,
                        Labels.title(Dimension.EXPECTATION),
                        Labels.answers(),
                        COLUMNS.stream().map(ExpectationsAtAGlance::column).toList(),
                        lines.stream().map(line -> line(line, words)).toList()),
                filters.file(Metric.PERFORMANCE.id(), Dimension.EXPECTATION.id()),
                HEIGHT);
    }

    private static String column(Metric metric) {
        return metric == Metric.SECONDARY_GAP
                ? ExpectationsWords.say("gap.expected")
                : metric.title();
    }

    private static FigureGrid.Line line(ExpectationFigures.Line line, ExpectationsWords words) {
        FigureRow row = line.figures();
        return new FigureGrid.Line(
                line.name(),
                words.wording().count(row.figure(Metric.PERFORMANCE).n()),
                "",
                COLUMNS.stream()
                        .map(metric -> FigureGrid.cell(row, metric, words.wording()))
                        .toList(),
                words.note(row));
    }
}
