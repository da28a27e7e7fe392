package io.howdidwedo.analyticsservice.alert.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of watches.
@Configuration(proxyBeanMethods = false)
class WatchStoreConfiguration {

    @Bean
    Catalogue<Watch> watches(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "watches", Watch.class);
    }
}
