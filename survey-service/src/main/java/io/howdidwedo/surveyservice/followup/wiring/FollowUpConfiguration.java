package io.howdidwedo.surveyservice.followup.wiring;

import io.howdidwedo.surveyservice.delivery.CustomersAnswers;
import io.howdidwedo.surveyservice.followup.CustomerMail;
import io.howdidwedo.surveyservice.followup.FollowUps;
import io.howdidwedo.surveyservice.followup.FollowingCases;
import io.howdidwedo.surveyservice.invitation.Invitations;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.suppression.KeepingSuppressions;
import io.howdidwedo.surveyservice.transaction.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowUpConfiguration {
    @Bean
    FollowingCases followingCases(
            FollowUps followUps,
            Transactions transactions,
            Preferences preferences,
            KeepingSuppressions suppressions,
            Invitations invitations,
            CustomerMail mail,
            Clock clock) {
        return new FollowingCases(
                followUps, transactions, preferences, suppressions, invitations, mail, clock);
    }

    @Bean
    CustomersAnswers customersAnswers(FollowingCases following) {
        return following::mailed;
    }
}
