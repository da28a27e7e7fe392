package io.howdidwedo.gateway.provider.web;

import io.howdidwedo.gateway.provider.ComingByProvider;
import io.howdidwedo.gateway.provider.Provider;
import io.howdidwedo.gateway.provider.ProviderFailure;
import io.howdidwedo.gateway.web.BlockingWork;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What the provider itself tells us, without a browser: that a login there is over.
final class ProviderNotices {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderNotices.class);

    private final Provider provider;
    private final ComingByProvider coming;
    private final BlockingWork blocking;

    ProviderNotices(Provider provider, ComingByProvider coming, BlockingWork blocking) {
        this.provider = provider;
        this.coming = coming;
        this.blocking = blocking;
    }

    /// `POST /login/oidc/back-channel-logout`
    Mono<ServerResponse> over(ServerRequest request) {
        return request.formData()
                .flatMap(form -> Mono.justOrEmpty(form.getFirst("logout_token")))
                .flatMap(
                        token ->
                                blocking.run(() -> coming.end(provider.ended(token)))
                                        .then(ServerResponse.ok().build()))
                .switchIfEmpty(
                        Mono.defer(
                                () -> refused(HttpStatus.BAD_REQUEST, "logout_token is missing")))
                .onErrorResume(ProviderFailure.class, ProviderNotices::failed);
    }

    private static Mono<ServerResponse> failed(ProviderFailure failure) {
        LOG.warn("A logout that the provider told was not understood: {}", failure.getMessage());
        return failure instanceof ProviderFailure.Away
                ? refused(HttpStatus.SERVICE_UNAVAILABLE, "your keys cannot be had, try again")
                : refused(HttpStatus.BAD_REQUEST, "logout_token is not good");
    }

    /// In the words that back-channel logout has for it.
    private static Mono<ServerResponse> refused(HttpStatus status, String why) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("error", "invalid_request", "error_description", why));
    }
}
