package io.howdidwedo.surveyservice.firsthour.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.firsthour.GettingStarted.Welcome;
import io.howdidwedo.surveyservice.firsthour.Signs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FirstHourStoreConfiguration {
    @Bean
    Catalogue<Welcome> welcomes(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "getting_started", Welcome.class);
    }

    @Bean
    Signs signs(MongoDatabase database) {
        return new MongoSigns(database);
    }
}
