package io.howdidwedo.analyticsservice.verdict.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.verdict.JudgedRelationships;
import io.howdidwedo.analyticsservice.verdict.mongo.RelationshipDocuments.KeptRelationship;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of relationships.
@Configuration(proxyBeanMethods = false)
class VerdictStoreConfiguration {

    @Bean
    JudgedRelationships judgedRelationships(MongoDatabase database, OutboxRelay relay) {
        return new MongoJudgedRelationships(
                new Aggregates<>(database, relay, "relationships", KeptRelationship.class)
                        .indexed("offering", "relationshipId"),
                new RelationshipDocuments(database.getCodecRegistry()));
    }
}
