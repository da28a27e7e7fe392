package io.howdidwedo.followupservice.loop.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.loop.Cause;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CauseStoreConfiguration {
    @Bean
    Catalogue<Cause> causes(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "causes", Cause.class);
    }
}
