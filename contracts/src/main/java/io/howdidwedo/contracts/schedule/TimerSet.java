package io.howdidwedo.contracts.schedule;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A durable timer: deliver this when it is due. Setting the same id again moves it; a record
/// without value under the id cancels it.
///
/// @param timerId its key on the schedule
/// @param dueAt not before this instant
/// @param fires what is delivered
/// @param trace in which trace it was set, as `traceparent` of W3C Trace Context: what follows when
///     it is due goes on with it; null when nobody is told of it
public record TimerSet(String timerId, Instant dueAt, TimerFired fires, @Nullable String trace)
        implements Event {

    /// A timer of no trace.
    public TimerSet(String timerId, Instant dueAt, TimerFired fires) {
        this(timerId, dueAt, fires, null);
    }

    /// The same, set in this trace.
    public TimerSet in(String where) {
        return new TimerSet(timerId, dueAt, fires, where);
    }

    /// What is to be done when a timer fires.
    public enum TimerPurpose {
        /// Send the invitation for the transaction.
        INVITE,
        /// Remind of the invitation.
        REMIND,
        /// Send the invitation's newest mail, which could not be delivered for now or waits for its
        /// turn.
        SEND_AGAIN,
        /// Close the invitation's link.
        EXPIRE_INVITATION,
        /// Warn the owner that the case is due soon.
        WARN_CASE_DUE,
        /// Take the overdue case to the next level.
        ESCALATE_CASE,
        /// Bring back a case that was put aside.
        WAKE_CASE,
        /// See whether what was promised to the customer has been done.
        PROMISE_DUE,
        /// Hand over the cases of a colleague who is away from now on.
        ABSENCE_BEGINS,
        /// Tell customers what was done about a root cause they had raised.
        TELL_OF_FIX,
        /// Ask the customer again after the case was resolved.
        ASK_AGAIN,
        /// Mail the report.
        SEND_REPORT,
        /// See whether the month that ended was out of the ordinary.
        LOOK_FOR_ALERTS
    }
}
