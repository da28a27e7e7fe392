package io.howdidwedo.gateway.door.web;

import io.howdidwedo.gateway.web.RequestId;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Tells the caller the request's id, whatever becomes of the request; and to those who run the
/// system, how long it took.
final class RequestIdFilter implements WebFilter {
    private final RequestTimes times;

    RequestIdFilter(RequestTimes times) {
        this.times = times;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long start = System.nanoTime();
        String id = RequestId.of(exchange);
        exchange.getResponse()
                .beforeCommit(
                        () -> {
                            exchange.getResponse().getHeaders().set(RequestId.HEADER, id);
                            times.took(
                                    exchange.getRequest().getPath().value(),
                                    exchange.getResponse().getStatusCode(),
                                    System.nanoTime() - start);
                            return Mono.empty();
                        });
        return chain.filter(exchange);
    }
}
