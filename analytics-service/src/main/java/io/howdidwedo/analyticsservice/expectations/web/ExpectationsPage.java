package io.howdidwedo.analyticsservice.expectations.web;

import io.howdidwedo.analyticsservice.desk.web.DeskTools;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.analyticsservice.page.web.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The expectations as they are shown.
///
/// @param period what it covers, in words
/// @param chart options for the charting script; empty when there is nothing to draw
/// @param height of the chart in rem
/// @param file where the same figures are as a file
/// @param importance what moves the overall answer; null when nothing beside it was rated
/// @param broken what customers say whose promise was broken; null when none was measured
/// @param bothSides whether suppliers got what they require, too; null when none of that was
///     measured
/// @param needs how well each need is met; null where expectations serve one only
record ExpectationsPage(
        DeskTools tools,
        FilterForm filters,
        String period,
        List<Line> lines,
        String chart,
        int height,
        String file,
        @Nullable Panel importance,
        @Nullable Panel broken,
        @Nullable Panel bothSides,
        @Nullable Panel needs) {

    /// One expectation.
    ///
    /// @param text the clause
    /// @param kind its need and stage, and whether it must be
    /// @param target what was agreed; a dash when nothing was
    /// @param answers that rate it
    /// @param primary gap to what was agreed
    /// @param secondary gap to what customers have come to expect
    /// @param note what the reader must know; empty when nothing
    record Line(
            String id,
            String text,
            String kind,
            String target,
            String answers,
            FigureGrid.Cell performance,
            FigureGrid.Cell comeToExpect,
            FigureGrid.Cell primary,
            FigureGrid.Cell secondary,
            FigureGrid.Cell met,
            String note) {
        static Line of(ExpectationFigures.Line line, ExpectationsWords words) {
            FigureRow row = line.figures();
            Wording wording = words.wording();
            return new Line(
                    line.id(),
                    line.name(),
                    line.agreed()
                            .map(ExpectationsWords::kind)
                            .orElseGet(() -> ExpectationsWords.say("kind.gone")),
                    line.agreed().map(words::target).orElse("–"),
                    wording.count(row.figure(Metric.PERFORMANCE).n()),
                    FigureGrid.cell(row, Metric.PERFORMANCE, wording),
                    FigureGrid.cell(row, Metric.COME_TO_EXPECT, wording),
                    FigureGrid.cell(row, Metric.PRIMARY_GAP, wording),
                    FigureGrid.cell(row, Metric.SECONDARY_GAP, wording),
                    FigureGrid.cell(row, Metric.PRIMARY_MET, wording),
                    words.note(row));
        }
    }
}
