package io.howdidwedo.followupservice.plan.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.plan.Plans;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanStoreConfiguration {
    @Bean
    Plans plans(MongoDatabase database, OutboxRelay relay) {
        return new MongoPlans(database, relay);
    }
}
