package io.howdidwedo.analyticsservice.agreement.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of agreements.
@Configuration(proxyBeanMethods = false)
class AgreementStoreConfiguration {

    @Bean
    OfferingAgreements offeringAgreements(MongoDatabase database, OutboxRelay relay) {
        return new MongoOfferingAgreements(
                new Aggregates<>(database, relay, "offerings", Agreements.class));
    }
}
