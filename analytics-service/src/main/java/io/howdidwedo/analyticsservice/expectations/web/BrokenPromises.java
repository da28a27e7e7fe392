package io.howdidwedo.analyticsservice.expectations.web;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What customers say who were promised something that was not kept, as measured, beside all the
/// others.
///
/// @param rows those of broken and of kept promises, as far as there are any, and of those where
///     nothing was measured
record BrokenPromises(List<FigureRow> rows) {
    /// What is told of each.
    public static final List<Metric> METRICS =
            List.of(Metric.LOW_SCORE, Metric.CSAT, Metric.ANSWERS);

    public BrokenPromises {
        rows = List.copyOf(rows);
    }

    /// Those of a slice.
    public static BrokenPromises of(Figures figures, Slice slice) {
        return new BrokenPromises(
                figures.answer(new FigureQuestion(METRICS, slice, List.of(Dimension.PROMISE))));
    }

    /// How much more of those whose promise was broken give a low score than of those whose was
    /// kept; empty where that cannot be told.
    public Optional<Change> moreLowScores() {
        return row("broken")
                .flatMap(
                        broken ->
                                row("kept")
                                        .flatMap(
                                                kept ->
                                                        Change.between(
                                                                Metric.LOW_SCORE,
                                                                broken.counted(Metric.LOW_SCORE),
                                                                kept.counted(Metric.LOW_SCORE))));
    }

    private Optional<FigureRow> row(String promise) {
        return rows.stream()
                .filter(row -> Objects.equals(row.by().getFirst(), promise))
                .findFirst();
    }
}
