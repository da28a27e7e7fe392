package io.howdidwedo.gateway.web;

import java.time.Duration;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/// Gives this gateway event loops of its own, shared by its server and its clients.
///
/// The usual ones belong to the whole JVM, and the first gateway that stops would stop them for
/// everybody.
@Configuration(proxyBeanMethods = false)
class EventLoopConfiguration {
    @Bean
    ReactorResourceFactory eventLoops() {
        var own = new ReactorResourceFactory();
        own.setUseGlobalResources(false);
        own.setShutdownQuietPeriod(Duration.ZERO);
        return own;
    }

    @Bean
    HttpClientCustomizer onOwnEventLoops(ReactorResourceFactory eventLoops) {
        return client -> client.runOn(eventLoops.getLoopResources());
    }

    @Bean
    WebClient webClient(ReactorResourceFactory eventLoops) {
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(eventLoops, client -> client))
                .build();
    }
}
