package io.howdidwedo.analyticsservice.loyalty.web;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.loyalty.Lapsing;
import io.howdidwedo.analyticsservice.loyalty.Lapsing.Lapsed;
import io.howdidwedo.analyticsservice.loyalty.Lapsing.Turnover;
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
/// @param spent what was spent afterwards, by currency and verdict
/// @param byTenure satisfied or better by how many transactions the customer had lived
/// @param bySince satisfied or better by month and the year of the relationship's first transaction
/// @param lapsed relationships that have fallen silent
/// @param turnover what may be lost with them, by currency
record Loyalty(
        List<FigureRow> byVerdict,
        List<FigureRow> byPromise,
        Optional<Change> dissatisfied,
        List<FigureRow> spent,
        List<FigureRow> byTenure,
        List<FigureRow> bySince,
        Lapsed lapsed,
        List<Turnover> turnover) {
    /// What is told by tenure.
    public static final List<Metric> BY_TENURE =
            List.of(Metric.SATISFIED_OR_BETTER, Metric.CSAT, Metric.ANSWERS);

    private static final List<Metric> AGAIN = List.of(Metric.CAME_AGAIN);
    private static final List<Metric> SPENT = List.of(Metric.SPENT_AFTERWARDS);
    private static final List<Metric> BY_SINCE =
            List.of(Metric.SATISFIED_OR_BETTER, Metric.ANSWERS);
    private static final String DISSATISFIED = "dissatisfied";
    private static final List<String> BETTER = List.of("satisfied", "delighted");

    public Loyalty {
        byVerdict = List.copyOf(byVerdict);
        byPromise = List.copyOf(byPromise);
        spent = List.copyOf(spent);
        byTenure = List.copyOf(byTenure);
        bySince = List.copyOf(bySince);
        turnover = List.copyOf(turnover);
    }

    /// That of a slice.
    public static Loyalty of(Figures figures, Lapsing lapsing, Slice slice) {
        List<FigureRow> verdicts = told(figures, slice, AGAIN, Dimension.VERDICT);
        return new Loyalty(
                verdicts,
                told(figures, slice, AGAIN, Dimension.PROMISE),
                dissatisfied(verdicts, figures, slice),
                told(figures, slice, SPENT, Dimension.CURRENCY, Dimension.VERDICT),
                told(figures, slice, BY_TENURE, Dimension.TENURE),
                told(figures, slice, BY_SINCE, Dimension.CUSTOMER_SINCE, Dimension.MONTH),
                lapsing.lapsed(slice),
                lapsing.turnover(slice));
    }

    private static Optional<Change> dissatisfied(
            List<FigureRow> verdicts, Figures figures, Slice slice) {
        return verdicts.stream()
                .filter(row -> Objects.equals(row.by().getFirst(), DISSATISFIED))
                .findFirst()
                .flatMap(
                        row ->
                                Change.between(
                                        Metric.CAME_AGAIN,
                                        row.counted(Metric.CAME_AGAIN),
                                        better(figures, slice)));
    }

    private static Counted better(Figures figures, Slice slice) {
        return figures.answer(
                        new FigureQuestion(
                                List.of(Metric.CAME_AGAIN),
                                slice.with(Dimension.VERDICT, BETTER),
                                List.of()))
                .getFirst()
                .counted(Metric.CAME_AGAIN);
    }

    /// The rows of which all is known that they are told by.
    private static List<FigureRow> told(
            Figures figures, Slice slice, List<Metric> metrics, Dimension... by) {
        return figures.answer(new FigureQuestion(metrics, slice, List.of(by))).stream()
                .filter(row -> row.by().stream().noneMatch(Objects::isNull))
                .toList();
    }
}
