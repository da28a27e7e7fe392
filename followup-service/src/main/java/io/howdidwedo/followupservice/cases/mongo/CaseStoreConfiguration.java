package io.howdidwedo.followupservice.cases.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.following.WaitingVerdicts;
import io.howdidwedo.followupservice.cases.view.SavedViews;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseStoreConfiguration {
    @Bean
    Cases cases(MongoDatabase database, OutboxRelay relay) {
        return new MongoCases(database, relay);
    }

    @Bean
    WaitingVerdicts waitingVerdicts(MongoDatabase database, OutboxRelay relay) {
        return new MongoWaitingVerdicts(database, relay);
    }

    @Bean
    Catalogue<SavedViews> savedViews(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "saved_views", SavedViews.class);
    }
}
