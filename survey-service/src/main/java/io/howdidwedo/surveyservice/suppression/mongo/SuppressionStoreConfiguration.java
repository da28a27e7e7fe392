package io.howdidwedo.surveyservice.suppression.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.suppression.Suppressions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SuppressionStoreConfiguration {
    @Bean
    Suppressions suppressions(MongoDatabase database, OutboxRelay relay) {
        return new MongoSuppressions(database, relay);
    }
}
