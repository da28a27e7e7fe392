package io.howdidwedo.followupservice.cases.due;

import java.time.Duration;

/// How far up an overdue case goes, and what happens there.
///
/// @param lastLevel of its team that somebody is named for
/// @param remindEvery how often people are reminded of it there
/// @param reminders how often at most
public record Escalating(int lastLevel, Duration remindEvery, int reminders) {}
