package io.howdidwedo.surveyservice.followup.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.followup.FollowUps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowUpStoreConfiguration {
    @Bean
    FollowUps followUps(MongoDatabase database, OutboxRelay relay) {
        return new MongoFollowUps(database, relay);
    }
}
