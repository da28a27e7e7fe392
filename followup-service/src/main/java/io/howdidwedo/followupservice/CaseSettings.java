package io.howdidwedo.followupservice;

import io.howdidwedo.followupservice.cases.FollowUpRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How cases are opened and closed beyond the rule book.
///
/// @param answeredWithin answers older than this open no case
/// @param askAgainAfter from resolving to asking the customer again
/// @param recoveredFrom the overall answer, on 0 to 100, from which it counts as put right
@ConfigurationProperties("followup.cases")
record CaseSettings(
        @DefaultValue("P14D") Duration answeredWithin,
        @DefaultValue("P1D") Duration askAgainAfter,
        @DefaultValue("70") double recoveredFrom) {

    FollowUpRules rules() {
        return new FollowUpRules(answeredWithin, askAgainAfter, recoveredFrom);
    }
}
