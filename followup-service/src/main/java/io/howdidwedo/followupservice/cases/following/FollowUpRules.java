package io.howdidwedo.followupservice.cases.following;

import java.time.Duration;

/// How cases are opened and closed beyond the rule book.
///
/// @param answeredWithin answers older than this open no case
/// @param askAgainAfter from resolving to asking the customer again
/// @param askAgainRest the question comes so long after the customer was told what was done
/// @param recoveredFrom the overall answer, on 0 to 100, from which it counts as put right
/// @param remindEvery how often people are reminded of a case that is overdue at their last level
/// @param reminders how often at most
public record FollowUpRules(
        Duration answeredWithin,
        Duration askAgainAfter,
        Duration askAgainRest,
        double recoveredFrom,
        Duration remindEvery,
        int reminders) {}
