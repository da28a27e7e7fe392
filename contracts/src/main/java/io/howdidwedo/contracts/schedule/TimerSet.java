package io.howdidwedo.contracts.schedule;

import io.howdidwedo.contracts.event.Event;
import java.time.Instant;

/// A durable timer: deliver this when it is due. Setting the same id again moves it; a record
/// without value under the id cancels it.
///
/// @param timerId its key on the schedule
/// @param dueAt not before this instant
/// @param fires what is delivered
public record TimerSet(String timerId, Instant dueAt, TimerFired fires) implements Event {}
