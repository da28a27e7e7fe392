package io.howdidwedo.followupservice.draft.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftStoreConfiguration {
    @Bean
    Drafts drafts(MongoDatabase database, OutboxRelay relay) {
        return new MongoDrafts(database, relay);
    }
}
