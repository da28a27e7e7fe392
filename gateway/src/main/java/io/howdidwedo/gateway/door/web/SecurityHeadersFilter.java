package io.howdidwedo.gateway.door.web;

import io.howdidwedo.gateway.web.Connections;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Sets on every response what browsers need to keep the pages safe.
///
/// A service may bring a content security policy of its own, for a page that has small inline
/// parts or may be shown in a frame; and says itself what may be cached, else nothing is.
final class SecurityHeadersFilter implements WebFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";
    private static final String OWN_PARTS_ONLY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse()
                .beforeCommit(
                        () -> {
                            secure(exchange);
                            return Mono.empty();
                        });
        return chain.filter(exchange);
    }

    private static void secure(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        HttpHeaders headers = response.getHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.remove("Server");
        headers.remove("X-Powered-By");
        setIfAbsent(headers, POLICY, OWN_PARTS_ONLY);
        if (mayBeFramed(headers)) {
            // It knows no list of origins; the policy does.
            headers.remove(FRAMES);
        } else {
            headers.set(FRAMES, "DENY");
        }
        setIfAbsent(headers, HttpHeaders.CACHE_CONTROL, "no-store");
        if (Connections.isSecure(exchange.getRequest())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static boolean mayBeFramed(HttpHeaders headers) {
        return headers.getOrEmpty(POLICY).stream()
                .anyMatch(
                        policy ->
                                policy.contains("frame-ancestors")
                                        && !policy.contains("frame-ancestors 'none'"));
    }

    private static void setIfAbsent(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }
}
