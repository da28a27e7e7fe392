package io.howdidwedo.gateway.health.web;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/// Whether one service behind the door says it is well; asked at most once a second.
final class ServiceHealth implements ReactiveHealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final Mono<Health> asked;

    ServiceHealth(WebClient client, URI service) {
        this.asked =
                client.get()
                        .uri(service.resolve("/actuator/health"))
                        .exchangeToMono(
                                response ->
                                        response.releaseBody()
                                                .thenReturn(
                                                        response.statusCode().is2xxSuccessful()))
                        .timeout(PATIENCE)
                        .onErrorReturn(false)
                        .map(well -> (well ? Health.up() : Health.down()).build())
                        .cache(REMEMBERED);
    }

    @Override
    public Mono<Health> health() {
        return asked;
    }
}
