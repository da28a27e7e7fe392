package io.howdidwedo.followupservice.cause.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.cause.KnownCause;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RootCauseStoreConfiguration {
    @Bean
    Kept<KnownCause> knownCauses(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "known_causes", KnownCause.class);
    }
}
