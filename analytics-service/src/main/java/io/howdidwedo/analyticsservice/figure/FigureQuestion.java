package io.howdidwedo.analyticsservice.figure;

import java.util.List;

/// Which figures, of what, split how.
///
/// @param by the dimensions to split by, in the order of the rows; none for one row
public record FigureQuestion(List<Metric> metrics, Slice slice, List<Dimension> by) {

    public FigureQuestion {
        metrics = List.copyOf(metrics);
        by = List.copyOf(by);
        for (Metric metric : metrics) {
            require(metric, by);
            require(metric, List.copyOf(slice.filters().keySet()));
            if (metric.kind() == Metric.Kind.MONEY && !isOfOneCurrency(slice, by)) {
                throw NotSplittable.severalCurrencies(metric);
            }
        }
    }

    private static boolean isOfOneCurrency(Slice slice, List<Dimension> by) {
        return by.contains(Dimension.CURRENCY)
                || slice.filters().getOrDefault(Dimension.CURRENCY, List.of()).size() == 1;
    }

    private static void require(Metric metric, List<Dimension> dimensions) {
        for (Dimension dimension : dimensions) {
            if (!metric.source().dimensions().contains(dimension)) {
                throw NotSplittable.by(dimension, metric);
            }
        }
    }
}
