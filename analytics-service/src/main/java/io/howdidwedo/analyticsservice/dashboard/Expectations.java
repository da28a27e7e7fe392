package io.howdidwedo.analyticsservice.dashboard;

import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.Map;

/// What customers and suppliers have agreed that customers may expect.
public interface Expectations {

    /// Those of the newest agreement of each offering in the slice, by their id.
    Map<String, AgreedExpectation> agreed(Slice slice);
}
