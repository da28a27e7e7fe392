package io.howdidwedo.gateway.provider.web;

import io.howdidwedo.gateway.provider.Attempt;
import io.howdidwedo.gateway.web.Connections;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// The cookie in which a browser keeps the login it began at the provider. It has to come back with
/// somebody who is sent here from there, so other sites' links carry it, but no other site can set
/// it where connections are secure.
final class AttemptCookie {
    private static final String NAME = "hdwd_attempt";
    private static final Duration GOOD = Duration.ofMinutes(10);

    private AttemptCookie() {}

    static Optional<Attempt> in(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(name(request)))
                .map(HttpCookie::getValue)
                .flatMap(Attempt::read);
    }

    static ResponseCookie with(Attempt attempt, ServerHttpRequest request) {
        return cookie(attempt.written(), GOOD, request);
    }

    static ResponseCookie gone(ServerHttpRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static ResponseCookie cookie(String value, Duration age, ServerHttpRequest request) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(Connections.isSecure(request))
                .build();
    }

    private static String name(ServerHttpRequest request) {
        return Connections.isSecure(request) ? "__Host-" + NAME : NAME;
    }
}
