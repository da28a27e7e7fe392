package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of one combination of values.
///
/// @param by values in the order of the question's dimensions; null where there is none
/// @param counts what each metric of the question is a figure of
public record FigureRow(List<@Nullable String> by, Map<Metric, Counted> counts) {

    /// The figure of this metric, which the question must have named.
    public Figure figure(Metric metric) {
        return counted(metric).figure(metric);
    }

    /// The hits that the figure of a share is made of; for a net score those of the good end.
    public Clusters hits(Metric metric) {
        return ((Counted.Hits) counted(metric)).good();
    }

    /// What that figure is made of.
    public Counted counted(Metric metric) {
        Counted counted = counts.get(metric);
        if (counted == null) {
            throw new IllegalArgumentException(metric.id() + " was not asked for");
        }
        return counted;
    }
}
