package io.howdidwedo.followupservice.workinghours.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.workinghours.TeamHours;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HoursStoreConfiguration {
    @Bean
    TeamHours teamHours(MongoDatabase database, OutboxRelay relay) {
        return new MongoTeamHours(database, relay);
    }
}
