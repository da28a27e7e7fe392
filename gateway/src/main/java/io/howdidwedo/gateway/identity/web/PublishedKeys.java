package io.howdidwedo.gateway.identity.web;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.howdidwedo.gateway.identity.KeyRing;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// Publishes the public keys by which services verify who is calling.
@Configuration(proxyBeanMethods = false)
class PublishedKeys {
    @Bean
    RouterFunction<ServerResponse> publishedKeysRoute(KeyRing keys) {
        return route().GET(
                        "/.well-known/jwks.json",
                        _ ->
                                ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)))
                                        .bodyValue(keys.published()))
                .build();
    }
}
