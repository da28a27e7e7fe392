package io.howdidwedo.surveyservice.customer.find.wiring;

import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.holding.AfterErasure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(FindingCustomers.class)
class CustomerFindConfiguration {
    @Bean
    AfterErasure findsAfterErasure(FindingCustomers finding) {
        return finding::changed;
    }
}
