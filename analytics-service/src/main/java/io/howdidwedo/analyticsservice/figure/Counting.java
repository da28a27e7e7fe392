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

    /// A question would be answered with more rows than anybody could read.
    final class TooManyRows extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /// More than there may be.
        public TooManyRows() {
            this(Counting.MOST_ROWS);
        }

        /// More than so many.
        public TooManyRows(int most) {
            super(
                    "More than %d rows: split by less, or narrow the period or the filters."
                            .formatted(most));
        }
    }
}
