package io.howdidwedo.surveyservice.delivery.wiring;

import io.howdidwedo.surveyservice.delivery.HearingReports;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {
    @Bean
    HearingReports hearingReports(
            Invitations invitations,
            Transactions transactions,
            KeepingSuppressions suppressions,
            Preferences preferences,
            Clock clock) {
        return new HearingReports(invitations, transactions, suppressions, preferences, clock);
    }
}
