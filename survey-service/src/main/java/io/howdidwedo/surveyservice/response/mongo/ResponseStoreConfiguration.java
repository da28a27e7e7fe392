package io.howdidwedo.surveyservice.response.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResponseStoreConfiguration {
    @Bean
    MongoResponses responses(MongoDatabase database, OutboxRelay relay) {
        return new MongoResponses(database, relay);
    }
}
