package io.howdidwedo.followupservice.cause.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.cause.RootCauses.KnownCause;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RootCauseStoreConfiguration {
    @Bean
    Catalogue<KnownCause> knownCauses(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "known_causes", KnownCause.class);
    }
}
