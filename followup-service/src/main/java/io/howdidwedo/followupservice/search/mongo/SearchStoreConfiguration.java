package io.howdidwedo.followupservice.search.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.search.CaseFinds;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchStoreConfiguration {
    @Bean
    CaseFinds caseFinds(MongoDatabase database, OutboxRelay relay) {
        return new MongoCaseFinds(database, relay);
    }
}
