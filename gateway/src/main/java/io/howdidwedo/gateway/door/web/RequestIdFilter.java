package io.howdidwedo.gateway.door.web;

import io.howdidwedo.gateway.web.RequestId;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Tells the caller the request's id, whatever becomes of the request.
final class RequestIdFilter implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String id = RequestId.of(exchange);
        exchange.getResponse()
                .beforeCommit(
                        () -> {
                            exchange.getResponse().getHeaders().set(RequestId.HEADER, id);
                            return Mono.empty();
                        });
        return chain.filter(exchange);
    }
}
