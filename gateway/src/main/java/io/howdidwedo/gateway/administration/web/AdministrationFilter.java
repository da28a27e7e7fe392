package io.howdidwedo.gateway.administration.web;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.web.KnownParameters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Holds requests for what the gateway itself tells programs to the parameters that are known, and
/// sessions to repeating their token when they change something: before anything of them is read.
final class AdministrationFilter implements WebFilter {
    private static final List<String> ROUTES = List.of("/api/me", "/api/accounts", "/api/keys");

    /// Lists go on after something; nothing else knows a parameter.
    private static final Set<String> LISTS = Set.of("/api/accounts", "/api/keys");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        if (ROUTES.stream().anyMatch(route -> isOf(path, route))) {
            check(exchange, LISTS.contains(path) ? Set.of("after") : Set.of());
        }
        return chain.filter(exchange);
    }

    private static boolean isOf(String path, String route) {
        return path.equals(route) || path.startsWith(route + "/");
    }

    private static void check(ServerWebExchange exchange, Set<String> known) {
        ServerHttpRequest request = exchange.getRequest();
        Caller caller = Passage.caller(exchange);
        boolean checked =
                AccessRules.isReading(request.getMethod().name())
                        || !caller.isInSession()
                        || Objects.equals(
                                caller.csrf(), request.getHeaders().getFirst("X-CSRF-Token"));
        if (!checked) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Send the session's token, which GET /api/me tells, in the header"
                            + " X-CSRF-Token.");
        }
        KnownParameters.require(request.getQueryParams(), known);
    }
}
