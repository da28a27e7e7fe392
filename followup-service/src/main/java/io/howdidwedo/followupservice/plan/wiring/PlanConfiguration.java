package io.howdidwedo.followupservice.plan.wiring;

import io.howdidwedo.followupservice.plan.PlanningQuestions;
import io.howdidwedo.followupservice.plan.Plans;
import io.howdidwedo.followupservice.plan.Silences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {
    @Bean
    PlanningQuestions planningQuestions(Plans plans, Silences silences) {
        return new PlanningQuestions(plans, silences);
    }
}
