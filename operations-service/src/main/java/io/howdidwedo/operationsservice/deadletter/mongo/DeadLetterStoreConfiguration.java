package io.howdidwedo.operationsservice.deadletter.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.operationsservice.deadletter.Handlings;
import io.howdidwedo.operationsservice.deadletter.Replay;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadLetterStoreConfiguration {
    @Bean
    Handlings deadLetterHandlings(MongoDatabase database, OutboxRelay relay) {
        return new MongoHandlings(database, relay);
    }

    @Bean
    Catalogue<Replay> deadLetterReplays(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "dead_letter_replays", Replay.class);
    }
}
