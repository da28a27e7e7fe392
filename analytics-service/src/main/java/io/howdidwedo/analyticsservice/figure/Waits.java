package io.howdidwedo.analyticsservice.figure;

import io.howdidwedo.analyticsservice.statistics.Waiting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long customers wait to hear from us, and until what was wrong is put right: of all cases
/// opened in a slice, those included that still wait.
@FunctionalInterface
public interface Waits {
    /// More cases than this are refused.
    int MOST_CASES = 500_000;

    /// What is waited for, by the values of the dimensions, sorted by them; in hours.
    ///
    /// @param by dimensions of cases
    /// @throws TooManyRows when there are more cases than can be put in order
    List<Row> of(Slice slice, List<Dimension> by);

    /// The waits of one combination of values.
    ///
    /// @param by null where there is no value
    /// @param contact until the customer first heard from us
    /// @param resolution until the team said that it is put right; it is not while the customer
    ///     says otherwise
    record Row(List<@Nullable String> by, Waiting contact, Waiting resolution) {}
}
