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

    /// A metric cannot be told so: it has no such dimension, or makes no sense without it.
    public static final class NotSplittable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final Dimension dimension;

        private NotSplittable(Dimension dimension, String message) {
            super(message);
            this.dimension = dimension;
        }

        static NotSplittable by(Dimension dimension, Metric metric) {
            return new NotSplittable(
                    dimension, metric.id() + " cannot be told by " + dimension.id());
        }

        /// Amounts of several currencies have no mean.
        static NotSplittable severalCurrencies(Metric metric) {
            return new NotSplittable(
                    Dimension.CURRENCY,
                    metric.id() + " is told of one currency: add by=currency, or name one, as EUR");
        }

        /// The dimension it is about.
        public Dimension dimension() {
            return dimension;
        }
    }
}
