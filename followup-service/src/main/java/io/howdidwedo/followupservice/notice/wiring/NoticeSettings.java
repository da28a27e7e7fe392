package io.howdidwedo.followupservice.notice.wiring;

import io.howdidwedo.followupservice.notice.GivingNotice.Pace;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often people are told of cases.
///
/// @param remindEvery how often people are reminded of a case that is overdue at their last level
/// @param noticesPerHour mails of one kind that a colleague gets within an hour at most
@ConfigurationProperties("followup.cases")
record NoticeSettings(
        @DefaultValue("P1D") Duration remindEvery, @DefaultValue("20") int noticesPerHour) {
    NoticeSettings {
        if (noticesPerHour < 1) {
            throw new IllegalArgumentException("followup.cases.notices-per-hour must be 1 or more");
        }
    }

    Pace pace() {
        return new Pace(noticesPerHour, remindEvery);
    }
}
