package io.howdidwedo.gateway.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/// The id by which one request is found in every log.
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    /// The id of this exchange: the caller's own if it is sane, else a new one.
    public static String of(ServerWebExchange exchange) {
        String id = exchange.getAttribute(ATTRIBUTE);
        if (id == null) {
            id = choose(exchange.getRequest().getHeaders().getFirst(HEADER));
            exchange.getAttributes().put(ATTRIBUTE, id);
        }
        return id;
    }

    private static String choose(@Nullable String wanted) {
        return wanted != null && SANE.matcher(wanted).matches() ? wanted : draw();
    }

    private static String draw() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
