package io.howdidwedo.analyticsservice.dashboard;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.Comparator;
import java.util.List;

/// The figures of the overview.
///
/// @param whole of the slice as a whole
/// @param months of each month, in order
/// @param suppliers of the suppliers with the most answers, the most first
public record Overview(FigureRow whole, List<FigureRow> months, List<FigureRow> suppliers) {
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
    }

    /// The overview of a slice.
    public static Overview of(Figures figures, Slice slice) {
        return new Overview(
                figures.answer(new FigureQuestion(HEADLINES, slice, List.of())).getFirst(),
                figures.answer(new FigureQuestion(SERIES, slice, List.of(Dimension.MONTH))),
                figures
                        .answer(new FigureQuestion(SERIES, slice, List.of(Dimension.SUPPLIER)))
                        .stream()
                        .sorted(Comparator.comparingLong(Overview::answers).reversed())
                        .limit(TEAMS)
                        .toList());
    }

    /// Whether there is nothing to show yet.
    public boolean empty() {
        return whole.figure(Metric.TRANSACTIONS).n() == 0 && answers(whole) == 0;
    }

    private static long answers(FigureRow row) {
        Figure answers = row.figure(Metric.ANSWERS);
        return answers.n();
    }
}
