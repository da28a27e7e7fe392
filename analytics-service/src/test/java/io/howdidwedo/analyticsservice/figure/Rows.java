package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.statistics.ClusteredRatio;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows of figures made by hand, of customers with an answer each.
public final class Rows {
    private final List<@Nullable String> by;
    private final Map<Metric, Counted> counts = new EnumMap<>(Metric.class);

    private Rows(List<@Nullable String> by) {
        this.by = by;
    }

    /// A row of these values.
    public static Rows of(@Nullable String... by) {
        return new Rows(new ArrayList<>(Arrays.asList(by)));
    }

    /// With so many answers, and hits among them.
    public Rows with(Metric metric, int hits, int answers) {
        counts.put(metric, new Counted.Hits(Clusters.ofOneEach(answers, hits), Clusters.NONE));
        return this;
    }

    /// With these amounts, one of each customer.
    public Rows with(Metric metric, double... amounts) {
        double sum = Arrays.stream(amounts).sum();
        double squares = Arrays.stream(amounts).map(amount -> amount * amount).sum();
        counts.put(
                metric,
                new Counted.Amounts(
                        new ClusteredRatio(
                                amounts.length,
                                sum,
                                amounts.length,
                                squares,
                                sum,
                                amounts.length)));
        return this;
    }

    /// The row.
    public FigureRow row() {
        return new FigureRow(by, counts);
    }
}
