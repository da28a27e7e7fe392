package io.howdidwedo.surveyservice.customer.find.wiring;

import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.holding.AfterErasure;
import io.howdidwedo.surveyservice.merging.MergeKind;
import io.howdidwedo.surveyservice.moving.AfterMoving;
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

    @Bean
    AfterMoving findsAfterMoving(FindingCustomers finding) {
        return (kind, name) -> {
            if (kind == MergeKind.CUSTOMER) {
                finding.changed(name);
            }
        };
    }
}
