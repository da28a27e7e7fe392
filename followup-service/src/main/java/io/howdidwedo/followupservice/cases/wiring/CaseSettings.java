package io.howdidwedo.followupservice.cases.wiring;

import io.howdidwedo.followupservice.cases.following.OpeningCases.FollowUpRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How cases are opened and closed beyond the rule book.
///
/// @param answeredWithin answers older than this open no case
/// @param askAgainAfter from resolving to asking the customer again
/// @param askAgainRest the question comes so long after the customer was told what was done, at
///     least
/// @param recoveredFrom the overall answer, on 0 to 100, from which it counts as put right
/// @param remindEvery how often people are reminded of a case that is overdue at their last level
/// @param reminders how often at most
@ConfigurationProperties("followup.cases")
record CaseSettings(
        @DefaultValue("P14D") Duration answeredWithin,
        @DefaultValue("P1D") Duration askAgainAfter,
        @DefaultValue("PT1H") Duration askAgainRest,
        @DefaultValue("70") double recoveredFrom,
        @DefaultValue("P1D") Duration remindEvery,
        @DefaultValue("30") int reminders) {

    CaseSettings {
        require(
                remindEvery.compareTo(Duration.ofHours(1)) >= 0,
                "remind-every",
                "an hour at least");
        require(reminders >= 0, "reminders", "0 or more");
    }

    private static void require(boolean right, String key, String what) {
        if (!right) {
            throw new IllegalArgumentException("followup.cases." + key + " must be " + what);
        }
    }

    FollowUpRules rules() {
        return new FollowUpRules(
                answeredWithin, askAgainAfter, askAgainRest, recoveredFrom, remindEvery, reminders);
    }
}
