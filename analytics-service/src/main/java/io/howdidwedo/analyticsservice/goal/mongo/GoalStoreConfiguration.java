package io.howdidwedo.analyticsservice.goal.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of goals.
@Configuration(proxyBeanMethods = false)
class GoalStoreConfiguration {

    @Bean
    Catalogue<Goal> goals(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "goals", Goal.class);
    }
}
