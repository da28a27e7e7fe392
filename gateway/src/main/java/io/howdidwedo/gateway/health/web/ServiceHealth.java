package io.howdidwedo.gateway.health.web;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/// What one service behind the door says of its health; asked at most once a second.
final class ServiceHealth implements ReactiveHealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private final Mono<Health> asked;

    private record Told(
            @Nullable String status, @Nullable Map<String, Map<String, Object>> components) {
        Health health(boolean well) {
            Health.Builder health =
                    !well ? Health.down() : status == null ? Health.up() : Health.status(status);
            return health.withDetails(components == null ? Map.of() : components).build();
        }
    }

    ServiceHealth(WebClient client, URI service) {
        this.asked =
                client.get()
                        .uri(service.resolve("/actuator/health"))
                        .exchangeToMono(ServiceHealth::told)
                        .timeout(PATIENCE)
                        .onErrorReturn(Health.down().build())
                        .cache(REMEMBERED);
    }

    /// A service that answers is well, or names what else it is while it works, such as `RETRYING`.
    private static Mono<Health> told(ClientResponse response) {
        boolean well = response.statusCode().is2xxSuccessful();
        return response.bodyToMono(Told.class)
                .map(told -> told.health(well))
                .defaultIfEmpty((well ? Health.up() : Health.down()).build());
    }

    @Override
    public Mono<Health> health() {
        return asked;
    }
}
