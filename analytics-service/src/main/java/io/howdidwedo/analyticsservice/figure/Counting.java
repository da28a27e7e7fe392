package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.chronicle.Freshness;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts what happened.
public interface Counting {

    /// More rows than this are refused.
    int MOST_ROWS = 5_000;

    /// The metrics of the question, by the values of the dimensions in the order of the question. A
    /// missing value is null; a metric of which a row has nothing may be missing there.
    ///
    /// @throws TooManyRows when there are more than anybody could read
    Map<List<@Nullable String>, Map<Metric, Counted>> count(FigureQuestion question);

    /// That of what is counted.
    Freshness<?> freshness();
}
