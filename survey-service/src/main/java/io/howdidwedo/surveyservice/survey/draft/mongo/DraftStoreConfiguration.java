package io.howdidwedo.surveyservice.survey.draft.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.survey.draft.Draft;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftStoreConfiguration {
    @Bean
    Catalogue<Draft> surveyDrafts(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "survey_drafts", Draft.class);
    }
}
