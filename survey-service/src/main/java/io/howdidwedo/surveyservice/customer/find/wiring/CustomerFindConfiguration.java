package io.howdidwedo.surveyservice.customer.find.wiring;

import io.howdidwedo.surveyservice.customer.find.CustomerFinds;
import io.howdidwedo.surveyservice.customer.find.FindingCustomers;
import io.howdidwedo.surveyservice.holding.AfterErasure;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.moving.MovingTransactions;
import io.howdidwedo.surveyservice.transaction.CustomersTransactions;
import io.howdidwedo.surveyservice.transaction.Transactions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CustomerFindConfiguration {
    /// By every name they were sent with.
    @Bean
    FindingCustomers findingCustomers(
            CustomerFinds finds,
            @Qualifier("recordedTransactions") Transactions recorded,
            CustomersTransactions theirs) {
        return new FindingCustomers(finds, recorded, theirs);
    }

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
