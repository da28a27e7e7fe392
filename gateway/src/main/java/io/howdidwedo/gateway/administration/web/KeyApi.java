package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.gateway.administration.KeepingKeys;
import io.howdidwedo.gateway.apikey.ApiKey;
import io.howdidwedo.gateway.apikey.ApiKeys;
import io.howdidwedo.gateway.apikey.MakingKey;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.web.BlockingWork;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// `/api/keys`
@RestController
final class KeyApi {
    private final ApiKeys keys;
    private final KeepingKeys keeping;
    private final BlockingWork blocking;

    KeyApi(ApiKeys keys, KeepingKeys keeping, BlockingWork blocking) {
        this.keys = keys;
        this.keeping = keeping;
        this.blocking = blocking;
    }

    /// The keys programs call with, without their secrets, a hundred at a time.
    ///
    /// @param after the id the page before ended with: what its `next` says
    @GetMapping("/api/keys")
    Mono<Listing<KeyView>> list(@RequestParam(defaultValue = "") String after) {
        return blocking.call(() -> keys.after(after, Listing.MOST + 1))
                .map(rows -> Listing.of(rows, key -> KeyView.of(key, null), ApiKey::id));
    }

    /// Makes a key. Its secret is in this answer and nowhere else.
    @PostMapping("/api/keys")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<KeyView>> make(
            @RequestBody Mono<KeyWish> wish, ServerWebExchange exchange) {
        Who by = Changing.who(exchange);
        return wish.flatMap(wanted -> blocking.call(() -> make(wanted, by)))
                .map(
                        made ->
                                ResponseEntity.created(URI.create("/api/keys/" + made.id()))
                                        .body(made))
                .onErrorMap(Changing::refused);
    }

    /// Ends a key for good: whoever calls with it is refused from now on.
    ///
    /// @param id the key's id, which is no secret
    @DeleteMapping("/api/keys/{id}")
    Mono<KeyView> revoke(@PathVariable String id, ServerWebExchange exchange) {
        Who by = Changing.who(exchange);
        return blocking.call(() -> revoke(id, by));
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
