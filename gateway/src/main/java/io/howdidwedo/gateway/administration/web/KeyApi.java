package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.gateway.apikey.ApiKey;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.MakingKey;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.caller.Credential;
import io.howdidwedo.gateway.web.BlockingWork;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/// `/api/keys`
final class KeyApi {
    private final ApiKeys keys;
    private final MakingKey making;
    private final Callers callers;
    private final BlockingWork blocking;

    KeyApi(ApiKeys keys, MakingKey making, Callers callers, BlockingWork blocking) {
        this.keys = keys;
        this.making = making;
        this.callers = callers;
        this.blocking = blocking;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        String after = request.queryParam("after").orElse("");
        return blocking.call(() -> keys.after(after, Listing.MOST + 1))
                .map(rows -> Listing.of(rows, key -> KeyView.of(key, null), ApiKey::id))
                .flatMap(ServerResponse.ok()::bodyValue);
    }

    Mono<ServerResponse> make(ServerRequest request) {
        return request.bodyToMono(KeyWish.class)
                .switchIfEmpty(Mono.error(AdministrationConfiguration::withoutBody))
                .flatMap(wish -> blocking.call(() -> make(wish)))
                .flatMap(
                        made ->
                                ServerResponse.created(URI.create("/api/keys/" + made.id()))
                                        .bodyValue(made));
    }

    Mono<ServerResponse> revoke(ServerRequest request) {
        String id = request.pathVariable("id");
        return blocking.call(() -> revoke(id)).flatMap(ServerResponse.ok()::bodyValue);
    }

    private KeyView make(KeyWish wish) {
        MakingKey.Made made =
                making.make(wish.nameOrEmpty(), wish.roleSet(), wish.scopeSet(), wish.teamSet());
        callers.forget(new Credential.OfKey(made.key().fingerprint()));
        return KeyView.of(made.key(), made.secret().value());
    }

    private KeyView revoke(String id) {
        ApiKey revoked =
                keys.revoke(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        callers.forget(new Credential.OfKey(revoked.fingerprint()));
        return KeyView.of(revoked, null);
    }
}
