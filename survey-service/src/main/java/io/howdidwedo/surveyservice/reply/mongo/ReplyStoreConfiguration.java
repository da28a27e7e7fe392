package io.howdidwedo.surveyservice.reply.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.reply.ReplyTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReplyStoreConfiguration {
    @Bean
    Catalogue<ReplyTemplate> replyTemplates(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "reply_templates", ReplyTemplate.class);
    }
}
