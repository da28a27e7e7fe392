package io.howdidwedo.analyticsservice.alert.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of watches.
@Configuration(proxyBeanMethods = false)
class WatchStoreConfiguration {

    @Bean
    Kept<Watch> watches(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "watches", Watch.class);
    }
}
