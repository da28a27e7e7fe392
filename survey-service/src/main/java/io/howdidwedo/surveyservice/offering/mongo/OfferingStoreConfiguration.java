package io.howdidwedo.surveyservice.offering.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.servicekit.placing.Placing;
import io.howdidwedo.surveyservice.offering.Offerings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OfferingStoreConfiguration {
    @Bean
    Offerings offerings(MongoDatabase database, OutboxRelay relay, Clock clock) {
        return new MongoOfferings(database, relay, clock);
    }

    @Bean
    Catalogue<Placing> offeringPlacing(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "offering-order", Placing.class);
    }
}
