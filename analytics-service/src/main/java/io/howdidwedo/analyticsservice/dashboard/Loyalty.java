package io.howdidwedo.analyticsservice.dashboard;

import io.howdidwedo.analyticsservice.dashboard.Lapsing.Lapsed;
import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Who comes again: what a broken promise costs, told by what customers do and not by what they
/// say.
///
/// @param byVerdict of each verdict, those who came again
/// @param byPromise of those whose measured promises were kept, and of those of whom one was broken
/// @param dissatisfied how much more of the dissatisfied came again than of all who were satisfied
///     or delighted; empty where that cannot be told
/// @param lapsed relationships that have fallen silent
public record Loyalty(
        List<FigureRow> byVerdict,
        List<FigureRow> byPromise,
        Optional<Change> dissatisfied,
        Lapsed lapsed) {
    private static final String DISSATISFIED = "dissatisfied";
    private static final List<String> BETTER = List.of("satisfied", "delighted");

    public Loyalty {
        byVerdict = List.copyOf(byVerdict);
        byPromise = List.copyOf(byPromise);
    }

    /// That of a slice.
    public static Loyalty of(Figures figures, Lapsing lapsing, Slice slice) {
        List<FigureRow> verdicts = told(figures, slice, Dimension.VERDICT);
        return new Loyalty(
                verdicts,
                told(figures, slice, Dimension.PROMISE),
                verdicts.stream()
                        .filter(row -> Objects.equals(row.by().getFirst(), DISSATISFIED))
                        .findFirst()
                        .flatMap(
                                row ->
                                        Change.between(
                                                Metric.CAME_AGAIN,
                                                row.counted(Metric.CAME_AGAIN),
                                                better(figures, slice))),
                lapsing.lapsed(slice));
    }

    private static Counted better(Figures figures, Slice slice) {
        return figures.answer(question(slice.with(Dimension.VERDICT, BETTER), List.of()))
                .getFirst()
                .counted(Metric.CAME_AGAIN);
    }

    private static List<FigureRow> told(Figures figures, Slice slice, Dimension by) {
        return figures.answer(question(slice, List.of(by))).stream()
                .filter(row -> row.by().getFirst() != null)
                .toList();
    }

    private static FigureQuestion question(Slice slice, List<Dimension> by) {
        return new FigureQuestion(List.of(Metric.CAME_AGAIN), slice, by);
    }
}
