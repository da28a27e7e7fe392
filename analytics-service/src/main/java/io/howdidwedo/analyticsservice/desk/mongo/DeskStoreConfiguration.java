package io.howdidwedo.analyticsservice.desk.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.desk.Desk;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of what people keep.
@Configuration(proxyBeanMethods = false)
class DeskStoreConfiguration {

    @Bean
    Catalogue<Desk> keptDesks(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "desks", Desk.class);
    }
}
