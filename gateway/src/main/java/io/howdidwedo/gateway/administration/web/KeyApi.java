package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.administration.KeepingKeys;
import io.howdidwedo.gateway.apikey.ApiKey;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.MakingKey;
import io.howdidwedo.gateway.change.Change.Who;
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
    private final KeepingKeys keeping;
    private final BlockingWork blocking;

    KeyApi(ApiKeys keys, KeepingKeys keeping, BlockingWork blocking) {
        this.keys = keys;
        this.keeping = keeping;
        this.blocking = blocking;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        String after = request.queryParam("after").orElse("");
        return blocking.call(() -> keys.after(after, Listing.MOST + 1))
                .map(rows -> Listing.of(rows, key -> KeyView.of(key, null), ApiKey::id))
                .flatMap(ServerResponse.ok()::bodyValue);
    }

    Mono<ServerResponse> make(ServerRequest request) {
        Who by = AdministrationConfiguration.who(Passage.caller(request.exchange()));
        return request.bodyToMono(KeyWish.class)
                .switchIfEmpty(Mono.error(AdministrationConfiguration::withoutBody))
                .flatMap(wish -> blocking.call(() -> make(wish, by)))
                .flatMap(
                        made ->
                                ServerResponse.created(URI.create("/api/keys/" + made.id()))
                                        .bodyValue(made));
    }

    Mono<ServerResponse> revoke(ServerRequest request) {
        String id = request.pathVariable("id");
        Who by = AdministrationConfiguration.who(Passage.caller(request.exchange()));
        return blocking.call(() -> revoke(id, by)).flatMap(ServerResponse.ok()::bodyValue);
    }

    private KeyView make(KeyWish wish, Who by) {
        MakingKey.Made made =
                keeping.make(
                        wish.nameOrEmpty(), wish.roleSet(), wish.scopeSet(), wish.teamSet(), by);
        return KeyView.of(made.key(), made.secret().value());
    }

    private KeyView revoke(String id, Who by) {
        return keeping.end(id, by)
                .map(ended -> KeyView.of(ended, null))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
