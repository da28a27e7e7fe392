package io.howdidwedo.analyticsservice.goal.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of goals.
@Configuration(proxyBeanMethods = false)
class GoalStoreConfiguration {

    @Bean
    Kept<Goal> goals(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "goals", Goal.class);
    }
}
