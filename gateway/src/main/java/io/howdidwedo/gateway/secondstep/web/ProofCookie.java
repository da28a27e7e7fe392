package io.howdidwedo.gateway.secondstep.web;

import io.howdidwedo.gateway.secondstep.PasswordProof;
import io.howdidwedo.gateway.web.Connections;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// The cookie in which a browser keeps that the password was right, until the code is.
final class ProofCookie {
    private static final String NAME = "hdwd_proof";

    private ProofCookie() {}

    static Optional<String> in(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(NAME)).map(HttpCookie::getValue);
    }

    static ResponseCookie with(String proof, ServerHttpRequest request) {
        return cookie(proof, PasswordProof.GOOD, request);
    }

    static ResponseCookie gone(ServerHttpRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static ResponseCookie cookie(String value, Duration age, ServerHttpRequest request) {
        return ResponseCookie.from(NAME, value)
                .path("/login")
                .maxAge(age)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(Connections.isSecure(request))
                .build();
    }
}
