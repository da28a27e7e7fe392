package io.howdidwedo.gateway.login.web;

import io.howdidwedo.gateway.login.BrowserToken;
import io.howdidwedo.gateway.login.SigningIn;
import io.howdidwedo.gateway.web.Connections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// The cookie by which a browser is known again when somebody logs in; it outlives the session.
final class BrowserCookie {
    private static final String NAME = "hdwd_browser";

    private BrowserCookie() {}

    static @Nullable BrowserToken in(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(NAME);
        return cookie == null || cookie.getValue().isBlank()
                ? null
                : new BrowserToken(cookie.getValue());
    }

    static ResponseCookie with(BrowserToken token, ServerHttpRequest request) {
        return ResponseCookie.from(NAME, token.value())
                .path("/login")
                .maxAge(SigningIn.REMEMBERED)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(Connections.isSecure(request))
                .build();
    }
}
