package io.howdidwedo.analyticsservice.usual;

import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import java.time.YearMonth;

/// What was usual before each month.
public interface Usuals {

    /// What was usual for the offering before the month.
    ///
    /// @param base the target on the common scale, or where to start when there is none
    Usual before(YearMonth month, String offering, String expectation, double base);
}
