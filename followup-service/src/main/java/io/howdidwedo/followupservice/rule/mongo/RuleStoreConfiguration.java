package io.howdidwedo.followupservice.rule.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.rule.RuleBooks;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RuleStoreConfiguration {
    @Bean
    RuleBooks ruleBooks(MongoDatabase database, OutboxRelay relay) {
        return new MongoRuleBooks(database, relay);
    }

    @Bean
    PastAnswers pastAnswers(MongoDatabase database, OutboxRelay relay) {
        return new MongoPastAnswers(database, relay);
    }
}
