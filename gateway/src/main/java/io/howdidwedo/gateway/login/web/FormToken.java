package io.howdidwedo.gateway.login.web;

import io.howdidwedo.gateway.web.Connections;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// Ties the login form to the browser it was shown in, so that no other site can log somebody in;
/// a cookie and a hidden field that must agree, and nothing to store.
///
/// @param value the same in both
public record FormToken(String value) {
    private static final String COOKIE = "hdwd_form";
    private static final int BYTES = 18;

    /// The one this browser has already.
    public static @Nullable FormToken in(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(COOKIE);
        return cookie == null || cookie.getValue().length() < BYTES
                ? null
                : new FormToken(cookie.getValue());
    }

    /// A new one; the generator must be one nobody can predict.
    public static FormToken draw(RandomGenerator chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Whether a form sent it back.
    public boolean agreesWith(@Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8),
                        sent.getBytes(StandardCharsets.UTF_8));
    }

    /// The cookie that ties it to the browser.
    public ResponseCookie cookie(ServerHttpRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path("/login")
                .httpOnly(true)
                .sameSite("Strict")
                .secure(Connections.isSecure(request))
                .build();
    }
}
