package io.howdidwedo.followupservice.team.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.aggregate.Kept;
import io.howdidwedo.servicekit.aggregate.KeptInCollection;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamStoreConfiguration {
    @Bean
    Kept<Team> teams(MongoDatabase database, OutboxRelay relay) {
        return new KeptInCollection<>(database, relay, "teams", Team.class);
    }
}
