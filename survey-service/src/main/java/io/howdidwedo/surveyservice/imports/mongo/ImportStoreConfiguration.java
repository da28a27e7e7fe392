package io.howdidwedo.surveyservice.imports.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.imports.Imports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportStoreConfiguration {
    @Bean
    Imports imports(MongoDatabase database, OutboxRelay relay) {
        return new MongoImports(database, relay);
    }
}
