package io.howdidwedo.surveyservice.contactpoint.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.contactpoint.ContactPoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactPointStoreConfiguration {
    @Bean
    Catalogue<ContactPoint> keptContactPoints(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "contact_points", ContactPoint.class);
    }
}
