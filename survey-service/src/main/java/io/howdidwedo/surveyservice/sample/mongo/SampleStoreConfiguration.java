package io.howdidwedo.surveyservice.sample.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.surveyservice.sample.Sample;
import io.howdidwedo.surveyservice.sample.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SampleStoreConfiguration {
    @Bean
    Catalogue<Sample> samples(MongoDatabase database, OutboxRelay relay) {
        return new StoredCatalogue<>(database, relay, "made_up_histories", Sample.class);
    }

    @Bean
    Traces traces(MongoDatabase database) {
        return new MongoTraces(database);
    }
}
