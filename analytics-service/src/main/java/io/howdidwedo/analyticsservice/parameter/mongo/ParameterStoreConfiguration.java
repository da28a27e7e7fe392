package io.howdidwedo.analyticsservice.parameter.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of parameters.
@Configuration(proxyBeanMethods = false)
class ParameterStoreConfiguration {

    @Bean
    ParameterVersions parameterVersions(MongoDatabase database, OutboxRelay relay) {
        return new MongoParameterVersions(
                new Aggregates<>(database, relay, "parameters", Parameters.class)
                        .indexed("version"));
    }
}
