package io.howdidwedo.gateway.health.web;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.gateway.web.BlockingWork;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.CompositeReactiveHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HealthSettings.class)
class HealthConfiguration {
    @Bean
    CompositeReactiveHealthContributor servicesHealthContributor(
            HealthSettings settings, WebClient client) {
        Map<String, ReactiveHealthContributor> services = new TreeMap<>();
        settings.services()
                .forEach((name, at) -> services.put(name, new ServiceHealth(client, at)));
        return CompositeReactiveHealthContributor.fromMap(services);
    }

    @Bean
    ReactiveHealthIndicator databaseHealthIndicator(MongoDatabase database, BlockingWork blocking) {
        return () ->
                blocking.call(() -> database.runCommand(new Document("ping", 1)))
                        .map(_ -> Health.up().build())
                        .onErrorResume(_ -> Mono.just(Health.down().build()));
    }
}
