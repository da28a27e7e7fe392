package io.howdidwedo.surveyservice.nextcycle.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
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
    Catalogue<RequirementGroup> requirementGroups(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "requirement_groups", RequirementGroup.class);
    }
}
