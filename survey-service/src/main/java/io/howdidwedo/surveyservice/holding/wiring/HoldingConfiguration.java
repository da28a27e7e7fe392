package io.howdidwedo.surveyservice.holding.wiring;

import io.howdidwedo.surveyservice.followup.FollowUps;
import io.howdidwedo.surveyservice.holding.Holding;
import io.howdidwedo.surveyservice.preference.Preferences;
import io.howdidwedo.surveyservice.response.AnswersAbout;
import io.howdidwedo.surveyservice.response.Responses;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HoldingConfiguration {
    @Bean
    Holding holding(
            CustomersTransactions transactions,
            AnswersAbout answers,
            Responses responses,
            FollowUps followUps,
            Preferences preferences,
            Clock clock) {
        return new Holding(transactions, answers, responses, followUps, preferences, clock);
    }
}
