package io.howdidwedo.analyticsservice.page;

import io.howdidwedo.analyticsservice.figure.Dimension;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What there is to choose from.
public interface Choices {

    /// The values of a dimension, sorted, at most so many.
    ///
    /// @param only the suppliers the asker may see; empty when that is all
    List<String> values(Dimension dimension, Optional<Set<String>> only, int limit);

    /// The month of the newest transaction; empty when there is none.
    Optional<YearMonth> newest(Optional<Set<String>> only);

    /// The month of the newest transaction; the current one when there is none.
    default YearMonth newest(Optional<Set<String>> only, Clock clock) {
        return newest(only)
                .orElseGet(() -> YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)));
    }
}
