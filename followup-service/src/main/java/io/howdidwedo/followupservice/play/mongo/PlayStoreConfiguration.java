package io.howdidwedo.followupservice.play.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.play.Playing.Play;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlayStoreConfiguration {
    @Bean
    Catalogue<Play> plays(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "plays", Play.class);
    }
}
