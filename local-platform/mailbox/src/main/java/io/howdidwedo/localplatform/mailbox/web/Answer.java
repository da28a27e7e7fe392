package io.howdidwedo.localplatform.mailbox.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What goes back.
///
/// @param status the HTTP status
/// @param headers the headers, the type of the content among them
/// @param body the content
record Answer(int status, Map<String, String> headers, Body body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Styles come from the mailbox itself, a mail is shown in a frame, and nothing runs.
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    /// A mail may look as it likes, but runs nothing; its links open outside of the frame.
    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
                    + " style-src 'unsafe-inline'; img-src * data:; frame-ancestors 'self'";

    /// The content's bytes.
    static final class Body {
        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    private static Answer of(int status, String type, byte[] content) {
        return new Answer(
                status,
                Map.of("Content-Type", type, "X-Content-Type-Options", "nosniff"),
                new Body(content));
    }

    private Answer with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Answer(status, Map.copyOf(more), body);
    }

    static Answer page(int status, byte[] html) {
        return of(status, "text/html; charset=utf-8", html)
                .with("Content-Security-Policy", PAGE_POLICY);
    }

    static Answer mail(String html) {
        return of(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", MAIL_POLICY);
    }

    static Answer style(byte[] css) {
        return of(200, "text/css; charset=utf-8", css).with("Cache-Control", "max-age=3600");
    }

    static Answer json(Object value) {
        return of(200, "application/json", JSON.writeValueAsBytes(value));
    }

    static Answer raw(byte[] mail) {
        return of(200, "message/rfc822", mail);
    }

    static Answer problem(int status, String title, String detail) {
        var problem = Map.of("status", status, "title", title, "detail", detail);
        return of(status, "application/problem+json", JSON.writeValueAsBytes(problem));
    }

    static Answer nothing(int status) {
        return of(status, "text/plain", new byte[0]);
    }

    static Answer seeOther(String location) {
        return of(303, "text/plain", new byte[0]).with("Location", location);
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        var isHead = exchange.getRequestMethod().equals("HEAD");
        var length = body.bytes.length;
        exchange.sendResponseHeaders(status, isHead || length == 0 ? -1 : length);
        if (!isHead && length > 0) {
            exchange.getResponseBody().write(body.bytes);
        }
    }
}
