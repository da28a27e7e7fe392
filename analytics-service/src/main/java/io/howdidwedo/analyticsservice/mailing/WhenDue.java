package io.howdidwedo.analyticsservice.mailing;

import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;

/// What is done when a timer of one purpose fires.
public interface WhenDue {
    /// Whose timers.
    TimerPurpose purpose();

    /// Does it; the same timer may come twice.
    void due(TimerFired timer);
}
