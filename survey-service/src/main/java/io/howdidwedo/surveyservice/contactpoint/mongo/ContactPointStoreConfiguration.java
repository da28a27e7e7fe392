package io.howdidwedo.surveyservice.contactpoint.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactPointStoreConfiguration {
    @Bean
    Kept<ContactPoint> keptContactPoints(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "contact_points", ContactPoint.class);
    }
}
