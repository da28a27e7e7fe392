package io.howdidwedo.surveyservice.followup.wiring;

import io.howdidwedo.surveyservice.delivery.CustomersAnswers;
import io.howdidwedo.surveyservice.followup.FollowingCases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(FollowingCases.class)
class FollowUpConfiguration {
    @Bean
    CustomersAnswers customersAnswers(FollowingCases following) {
        return following::mailed;
    }
}
