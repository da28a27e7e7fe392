package io.howdidwedo.analyticsservice.figure;

/// A metric cannot be told so: it has no such dimension, or makes no sense without it.
public final class NotSplittable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Dimension dimension;

    private NotSplittable(Dimension dimension, String message) {
        super(message);
        this.dimension = dimension;
    }

    static NotSplittable by(Dimension dimension, Metric metric) {
        return new NotSplittable(dimension, metric.id() + " cannot be told by " + dimension.id());
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
