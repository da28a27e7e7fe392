package io.howdidwedo.gateway.access.web;

import io.howdidwedo.gateway.access.Admission.Decision;
import io.howdidwedo.gateway.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/// The decision a request carries on its way from the door to whoever serves it.
public final class Passage {
    private static final String ATTRIBUTE = Passage.class.getName();

    private Passage() {}

    /// Lets the request carry this decision.
    public static void grant(ServerWebExchange exchange, Decision decision) {
        exchange.getAttributes().put(ATTRIBUTE, decision);
    }

    /// The decision it carries; null if nobody has decided.
    public static @Nullable Decision of(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    /// The caller it was let in as.
    ///
    /// @throws IllegalStateException if it was let in without a name
    public static Caller caller(ServerWebExchange exchange) {
        if (of(exchange) instanceof Decision.As(Caller caller)) {
            return caller;
        }
        throw new IllegalStateException("Nobody's name is known here");
    }
}
