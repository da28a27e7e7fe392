package io.howdidwedo.surveyservice.customer.find.wiring;

import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.holding.AfterErasure;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.moving.MovingTransactions;
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
    MovingTransactions.Afterwards findsAfterMoving(FindingCustomers finding) {
        return (kind, name) -> {
            if (kind == Merge.Kind.CUSTOMER) {
                finding.changed(name);
            }
        };
    }
}
