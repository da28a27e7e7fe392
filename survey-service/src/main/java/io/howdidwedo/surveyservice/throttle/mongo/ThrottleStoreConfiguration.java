package io.howdidwedo.surveyservice.throttle.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.throttle.AskedLately;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThrottleStoreConfiguration {
    @Bean
    Catalogue<AskedLately> askedLately(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "asked_lately", AskedLately.class);
    }
}
