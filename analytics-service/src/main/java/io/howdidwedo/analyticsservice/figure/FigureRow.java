package io.howdidwedo.analyticsservice.figure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of one combination of values.
///
/// @param by values in the order of the question's dimensions; null where there is none
/// @param figures one for each metric of the question
public record FigureRow(List<@Nullable String> by, Map<Metric, Figure> figures) {

    /// The figure of this metric, which the question must have named.
    public Figure figure(Metric metric) {
        Figure figure = figures.get(metric);
        if (figure == null) {
            throw new IllegalArgumentException(metric.id() + " was not asked for");
        }
        return figure;
    }
}
