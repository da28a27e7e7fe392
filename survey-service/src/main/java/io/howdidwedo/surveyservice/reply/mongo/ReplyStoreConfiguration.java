package io.howdidwedo.surveyservice.reply.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.reply.ReplyTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReplyStoreConfiguration {
    @Bean
    Kept<ReplyTemplate> replyTemplates(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "reply_templates", ReplyTemplate.class);
    }
}
