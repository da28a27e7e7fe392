package io.howdidwedo.analyticsservice.overview;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The figures of the overview.
///
/// @param whole of the slice as a whole
/// @param before the same of the period before; empty when there is none
/// @param months of each month, in order
/// @param suppliers of the suppliers with the most answers, the most first
/// @param teams all of them against chance
/// @param hours satisfaction by weekday and hour
public record Overview(
        FigureRow whole,
        Optional<FigureRow> before,
        List<FigureRow> months,
        List<FigureRow> suppliers,
        TeamsAgainstChance teams,
        List<FigureRow> hours) {
    /// More teams than this nobody compares at a glance.
    public static final int TEAMS = 20;

    private static final List<Metric> HEADLINES =
            List.of(
                    Metric.TRANSACTIONS,
                    Metric.ANSWERS,
                    Metric.CSAT,
                    Metric.PRIMARY_MET,
                    Metric.DISSATISFIED,
                    Metric.SATISFIED,
                    Metric.DELIGHTED,
                    Metric.UNDETERMINED,
                    Metric.NPS,
                    Metric.SECONDARY_GAP,
                    Metric.FIRST_CONTACT,
                    Metric.RESPONSE_RATE,
                    Metric.RECOVERY);

    private static final List<Metric> SERIES =
            List.of(
                    Metric.ANSWERS,
                    Metric.CSAT,
                    Metric.DISSATISFIED,
                    Metric.SATISFIED,
                    Metric.DELIGHTED);

    public Overview {
        months = List.copyOf(months);
        suppliers = List.copyOf(suppliers);
        hours = List.copyOf(hours);
    }

    /// The overview of a slice, compared with the same slice of another period.
    public static Overview of(Figures figures, Slice slice, Optional<Period> before) {
        FigureRow whole = headlines(figures, slice);
        List<FigureRow> suppliers =
                figures.answer(new FigureQuestion(SERIES, slice, List.of(Dimension.SUPPLIER)));
        return new Overview(
                whole,
                before.map(period -> headlines(figures, slice.in(period))),
                figures.answer(new FigureQuestion(SERIES, slice, List.of(Dimension.MONTH))),
                suppliers.stream()
                        .sorted(Comparator.comparingLong(Overview::answers).reversed())
                        .limit(TEAMS)
                        .toList(),
                TeamsAgainstChance.of(whole, suppliers),
                figures.answer(
                        new FigureQuestion(
                                List.of(Metric.CSAT, Metric.ANSWERS),
                                slice,
                                List.of(Dimension.WEEKDAY, Dimension.HOUR))));
    }

    private static FigureRow headlines(Figures figures, Slice slice) {
        return figures.answer(new FigureQuestion(HEADLINES, slice, List.of())).getFirst();
    }

    /// How a headline has changed since the period before; empty where that cannot be told.
    public Optional<Change> change(Metric metric) {
        return before.flatMap(
                row -> Change.between(metric, whole.counted(metric), row.counted(metric)));
    }

    /// Whether there is nothing to show yet.
    public boolean empty() {
        return whole.figure(Metric.TRANSACTIONS).n() == 0 && unanswered();
    }

    /// Whether no answer counts.
    public boolean unanswered() {
        return answers(whole) == 0;
    }

    private static long answers(FigureRow row) {
        Figure answers = row.figure(Metric.ANSWERS);
        return answers.n();
    }
}
