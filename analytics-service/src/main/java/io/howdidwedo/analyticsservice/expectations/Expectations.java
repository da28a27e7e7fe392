package io.howdidwedo.analyticsservice.expectations;

import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.Map;

/// What customers and suppliers have agreed that each may expect.
public interface Expectations {

    /// Those of the newest agreement of each offering in the slice, by their id.
    Map<String, AgreedExpectation> agreed(Slice slice);

    /// What suppliers require of customers there: the clauses by their id.
    Map<String, String> requiredBySuppliers(Slice slice);
}
