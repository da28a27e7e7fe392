package io.howdidwedo.followupservice.notice;

import java.time.Duration;

/// How often people are mailed at most.
///
/// @param perHour mails of one kind that somebody gets within an hour
/// @param remindEvery how often somebody is reminded of what is overdue, whatever the number of
///     cases
public record Pace(int perHour, Duration remindEvery) {}
