package io.howdidwedo.gateway.web;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// What is asked of a request's connection.
public final class Connections {
    private Connections() {}

    /// Whether the browser talks to us, or to the proxy in front of us, over HTTPS.
    public static boolean isSecure(ServerHttpRequest request) {
        return "https".equals(request.getURI().getScheme());
    }

    /// The host and port the browser believes to talk to.
    public static String host(ServerHttpRequest request) {
        String host = request.getHeaders().getFirst(HttpHeaders.HOST);
        return Objects.requireNonNullElse(host, request.getURI().getRawAuthority());
    }
}
