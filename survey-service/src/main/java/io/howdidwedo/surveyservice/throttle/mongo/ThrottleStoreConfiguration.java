package io.howdidwedo.surveyservice.throttle.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.throttle.AskedLately;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThrottleStoreConfiguration {
    @Bean
    Kept<AskedLately> askedLately(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "asked_lately", AskedLately.class);
    }
}
