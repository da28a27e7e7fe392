package io.howdidwedo.analyticsservice.figure;

/// A metric has no such dimension.
public final class NotSplittable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Dimension dimension;

    NotSplittable(Metric metric, Dimension dimension) {
        super(metric.id() + " cannot be told by " + dimension.id());
        this.dimension = dimension;
    }

    /// The one it does not have.
    public Dimension dimension() {
        return dimension;
    }
}
