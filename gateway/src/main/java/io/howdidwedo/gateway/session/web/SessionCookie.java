package io.howdidwedo.gateway.session.web;

import io.howdidwedo.gateway.session.Session.SessionToken;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// The cookie that carries a session's token; scripts cannot read it, other sites cannot send it.
public final class SessionCookie {
    public static final String NAME = "hdwd_session";

    private SessionCookie() {}

    /// The token the browser shows, if it shows one.
    public static Optional<SessionToken> in(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(NAME))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isBlank())
                .map(SessionToken::new);
    }

    /// The cookie that gives the browser this token until it is closed.
    public static ResponseCookie with(SessionToken token, boolean secure) {
        return cookie(token.value(), secure).build();
    }

    /// The cookie that makes the browser forget.
    public static ResponseCookie gone(boolean secure) {
        return cookie("", secure).maxAge(Duration.ZERO).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, boolean secure) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(secure);
    }
}
