package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import java.util.List;
import java.util.Objects;

/// A table of figures, the same that the chart above it draws.
///
/// @param first what the rows are
/// @param metrics titles of the columns
public record FigureGrid(String caption, String first, List<String> metrics, List<Line> lines) {

    /// A row.
    ///
    /// @param answers answers that count
    /// @param note of the first figure; empty when there is nothing to say
    public record Line(String name, String answers, List<Cell> cells, String note) {}

    /// A figure with its interval.
    public record Cell(String value, String interval) {}

    static FigureGrid of(
            String caption,
            String first,
            List<Metric> metrics,
            List<FigureRow> rows,
            Wording wording) {
        return new FigureGrid(
                caption,
                first,
                metrics.stream().map(Metric::title).toList(),
                rows.stream().map(row -> line(row, metrics, wording)).toList());
    }

    private static Line line(FigureRow row, List<Metric> metrics, Wording wording) {
        Figure leading = row.figure(metrics.getFirst());
        return new Line(
                Objects.requireNonNullElse(row.by().getFirst(), "none"),
                wording.count(row.figure(Metric.ANSWERS).n()),
                metrics.stream()
                        .map(
                                metric ->
                                        new Cell(
                                                wording.value(metric, row.figure(metric)),
                                                wording.interval(metric, row.figure(metric))))
                        .toList(),
                Wording.note(leading));
    }
}
