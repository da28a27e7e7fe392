package io.howdidwedo.surveyservice.survey;

import java.time.Duration;
import java.util.List;

/// By what policy a survey is asked.
///
/// @param delay from the transaction to the invitation
/// @param remindAfter from the invitation to each reminder, ascending
/// @param expireAfter from the invitation until the link closes
/// @param askAboutLast transactions older than this are not asked about any more
public record Policy(
        Duration delay, List<Duration> remindAfter, Duration expireAfter, Duration askAboutLast) {
    /// Ask at once, remind once after three days, close after thirty.
    public static final Policy DEFAULT =
            new Policy(
                    Duration.ZERO,
                    List.of(Duration.ofDays(3)),
                    Duration.ofDays(30),
                    Duration.ofDays(30));

    public Policy {
        remindAfter = List.copyOf(remindAfter);
    }
}
