package io.howdidwedo.surveyservice.nextcycle.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.nextcycle.RequirementGroup;
import io.howdidwedo.surveyservice.nextcycle.StatedRequirements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NextCycleStoreConfiguration {
    @Bean
    StatedRequirements statedRequirements(MongoDatabase database, OutboxRelay relay) {
        return new MongoStatedRequirements(database, relay);
    }

    @Bean
    Kept<RequirementGroup> requirementGroups(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(
                database, relay, "requirement_groups", RequirementGroup.class);
    }
}
