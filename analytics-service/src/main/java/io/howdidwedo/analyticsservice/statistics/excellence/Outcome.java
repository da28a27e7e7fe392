package io.howdidwedo.analyticsservice.statistics.excellence;

import io.howdidwedo.analyticsservice.statistics.Interval;
import java.util.Collection;

/// Whether a test is passed, as far as chance lets one tell.
public enum Outcome {
    PASS,
    FAIL,
    NOT_SHOWN;

    /// Passed when the true value can only be at the bar or above, failed when only below it.
    static Outcome of(Interval interval, double bar) {
        if (interval.low() >= bar) {
            return PASS;
        }
        return interval.high() < bar ? FAIL : NOT_SHOWN;
    }

    /// Passed when all are, failed when one is.
    static Outcome ofAll(Collection<Outcome> outcomes) {
        if (outcomes.contains(FAIL)) {
            return FAIL;
        }
        return outcomes.contains(NOT_SHOWN) ? NOT_SHOWN : PASS;
    }
}
