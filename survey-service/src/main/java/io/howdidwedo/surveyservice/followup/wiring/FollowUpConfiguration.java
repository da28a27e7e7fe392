package io.howdidwedo.surveyservice.followup.wiring;

import io.howdidwedo.surveyservice.delivery.CustomersAnswers;
import io.howdidwedo.surveyservice.followup.FollowUp;
import io.howdidwedo.surveyservice.followup.FollowUps;
import io.howdidwedo.surveyservice.followup.FollowingCases;
import io.howdidwedo.surveyservice.response.NextWord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(FollowingCases.class)
class FollowUpConfiguration {
    /// While somebody still has to do something.
    @Bean
    NextWord nextWord(FollowUps followUps) {
        return transaction ->
                followUps.about(transaction).filter(known -> !known.isOver()).map(FollowUp::dueAt);
    }

    @Bean
    CustomersAnswers customersAnswers(FollowingCases following) {
        return following::mailed;
    }
}
