package io.howdidwedo.followupservice.team.language.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.team.language.ReadLanguages;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadLanguageStoreConfiguration {
    @Bean
    Catalogue<ReadLanguages.Known> readLanguageCatalogue(
            MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "read_languages", ReadLanguages.Known.class);
    }
}
