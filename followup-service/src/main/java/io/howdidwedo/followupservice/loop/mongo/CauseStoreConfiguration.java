package io.howdidwedo.followupservice.loop.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.loop.Cause;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CauseStoreConfiguration {
    @Bean
    Kept<Cause> causes(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "causes", Cause.class);
    }
}
