package io.howdidwedo.followupservice.team.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.team.Team;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.servicekit.placing.Placing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamStoreConfiguration {
    @Bean
    Catalogue<Team> teams(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "teams", Team.class);
    }

    @Bean
    Catalogue<Placing> teamPlacing(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "team-order", Placing.class);
    }
}
