package io.howdidwedo.gateway.caller.web;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.gateway.apikey.ApiKey.KeySecret;
import io.howdidwedo.gateway.caller.Callers;
import io.howdidwedo.gateway.caller.Callers.Finding;
import io.howdidwedo.gateway.caller.Callers.Known;
import io.howdidwedo.gateway.caller.Sightings;
import io.howdidwedo.gateway.session.Session;
import io.howdidwedo.gateway.session.StayingLoggedIn;
import io.howdidwedo.gateway.session.web.SessionCookie;
import io.howdidwedo.gateway.web.BlockingWork;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Finds who is calling from the API key or the session cookie of a request.
///
/// A key goes before a cookie, and a bad key is nobody, whatever cookie comes with it. Any other
/// `Authorization` says nothing here.
public final class Recognition {
    private static final String BEARER = "Bearer ";

    private final Callers callers;
    private final StayingLoggedIn sessions;
    private final Sightings sightings;
    private final BlockingWork blocking;

    public Recognition(
            Callers callers, StayingLoggedIn sessions, Sightings sightings, BlockingWork blocking) {
        this.callers = callers;
        this.sessions = sessions;
        this.sightings = sightings;
        this.blocking = blocking;
    }

    /// Who it is; a changing request prolongs the session it comes from.
    public Mono<Optional<Known>> of(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        Callers.Credential credential = credential(request);
        if (credential == null) {
            return Mono.just(Optional.empty());
        }
        boolean reading = AccessRules.isReading(request.getMethod().name());
        return find(credential).flatMap(known -> noted(credential, known, reading));
    }

    private Mono<Optional<Known>> noted(
            Callers.Credential credential, Optional<Known> known, boolean reading) {
        if (known.isPresent()
                && credential instanceof Callers.Credential.OfKey(String fingerprint)) {
            return noted(fingerprint, known, reading);
        }
        return reading ? Mono.just(known) : prolong(credential, known);
    }

    private Mono<Optional<Known>> noted(
            String fingerprint, Optional<Known> known, boolean reading) {
        if (reading) {
            sightings.reading(fingerprint);
        }
        return reading || !sightings.isWorthKeeping(fingerprint)
                ? Mono.just(known)
                : blocking.run(() -> sightings.changing(fingerprint)).thenReturn(known);
    }

    private Mono<Optional<Known>> find(Callers.Credential credential) {
        Finding recalled = callers.recall(credential);
        return recalled != null
                ? Mono.just(recalled.known())
                : blocking.call(() -> callers.find(credential).known());
    }

    private Mono<Optional<Known>> prolong(Callers.Credential credential, Optional<Known> known) {
        Session session = known.map(Known::session).orElse(null);
        if (session == null || !sessions.isWorthProlonging(session)) {
            return Mono.just(known);
        }
        return blocking.call(
                () -> {
                    sessions.prolong(session);
                    sightings.person(session.user());
                    callers.forget(credential);
                    return known;
                });
    }

    private static Callers.@Nullable Credential credential(ServerHttpRequest request) {
        String authorization = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.startsWith(BEARER + "hdwd_")) {
            return KeySecret.in(authorization.substring(BEARER.length()))
                    .map(secret -> new Callers.Credential.OfKey(secret.fingerprint()))
                    .orElse(null);
        }
        return SessionCookie.in(request)
                .map(token -> new Callers.Credential.OfSession(token.sessionId()))
                .orElse(null);
    }
}
