package io.howdidwedo.surveyservice.merging.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.merging.Merges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MergeStoreConfiguration {
    @Bean
    Merges merges(MongoDatabase database, OutboxRelay relay) {
        return new MongoMerges(database, relay);
    }
}
