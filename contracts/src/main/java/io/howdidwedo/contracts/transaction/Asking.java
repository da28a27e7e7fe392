package io.howdidwedo.contracts.transaction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// When the customer is to be asked about a transaction, by the survey's policy at the time the
/// transaction came in.
///
/// @param survey id of the survey
/// @param surveyVersion its version, kept by every answer
/// @param inviteAt not before this instant
/// @param remindAfter time from the invitation to each reminder, ascending
/// @param expireAfter time from the invitation until the link closes
public record Asking(
        String survey,
        int surveyVersion,
        Instant inviteAt,
        List<Duration> remindAfter,
        Duration expireAfter) {

    public Asking {
        remindAfter = List.copyOf(remindAfter);
    }
}
