package io.howdidwedo.gateway.door.web;

import io.howdidwedo.gateway.access.Admission.Decision;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.identity.IdentityTokens;
import io.howdidwedo.gateway.session.web.SessionCookie;
import io.howdidwedo.gateway.web.RequestId;
import io.howdidwedo.servicekit.trace.Step;
import io.howdidwedo.servicekit.trace.Traces;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Dresses a request for its service: the signed word about the caller and the request id are put
/// on; whatever the client claimed about itself, and its credentials, are taken off.
final class PassingOn implements GlobalFilter, Ordered {
    private static final String TRACE = "traceparent";
    private static final List<String> CLAIMS =
            List.of(
                    HttpHeaders.AUTHORIZATION,
                    "Forwarded",
                    "X-Forwarded-For",
                    "X-Forwarded-Host",
                    "X-Forwarded-Port",
                    "X-Forwarded-Proto",
                    "X-Forwarded-Prefix",
                    "X-Forwarded-Ssl",
                    "X-Real-Ip",
                    TRACE,
                    "tracestate",
                    "baggage");

    private final IdentityTokens tokens;
    private final Traces traces;

    PassingOn(IdentityTokens tokens, Traces traces) {
        this.tokens = tokens;
        this.traces = traces;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return traces.isOn() ? passOnInTrace(exchange, chain) : passOn(exchange, chain, null);
    }

    /// The trace of a program that has a key goes on; that of anybody else begins here: who may
    /// come is not who may say what is told.
    private Mono<Void> passOnInTrace(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String theirs =
                Passage.of(exchange) instanceof Decision.As(Caller caller) && !caller.isInSession()
                        ? request.getHeaders().getFirst(TRACE)
                        : null;
        String path = request.getPath().value();
        Step step =
                traces.asked(
                        request.getMethod().name() + " " + RequestKind.of(path).word(), theirs);
        step.with("request.id", RequestId.of(exchange));
        return passOn(exchange, chain, step.traceparent())
                .doOnError(step::failed)
                .doFinally(_ -> end(step, exchange.getResponse().getStatusCode()));
    }

    private static void end(Step step, @Nullable HttpStatusCode status) {
        if (status != null) {
            step.with("http.response.status_code", status.value());
            if (status.is5xxServerError()) {
                step.failed(Integer.toString(status.value()));
            }
        }
        step.close();
    }

    private Mono<Void> passOn(
            ServerWebExchange exchange, GatewayFilterChain chain, @Nullable String place) {
        Decision decision = Passage.of(exchange);
        String id = RequestId.of(exchange);
        return chain.filter(
                exchange.mutate()
                        .request(
                                request ->
                                        request.headers(
                                                headers -> dress(headers, decision, id, place)))
                        .build());
    }

    private void dress(
            HttpHeaders headers, @Nullable Decision decision, String id, @Nullable String place) {
        CLAIMS.forEach(headers::remove);
        hideSession(headers);
        headers.set(RequestId.HEADER, id);
        if (place != null) {
            headers.set(TRACE, place);
        }
        if (decision instanceof Decision.As(Caller caller)) {
            headers.setBearerAuth(tokens.tokenFor(caller));
        }
    }

    private static void hideSession(HttpHeaders headers) {
        List<String> cookies = headers.get(HttpHeaders.COOKIE);
        if (cookies == null) {
            return;
        }
        String others =
                cookies.stream()
                        .flatMap(line -> Stream.of(line.split(";")))
                        .map(String::strip)
                        .filter(cookie -> !cookie.startsWith(SessionCookie.NAME + "="))
                        .filter(cookie -> !cookie.isEmpty())
                        .collect(Collectors.joining("; "));
        if (others.isEmpty()) {
            headers.remove(HttpHeaders.COOKIE);
        } else {
            headers.set(HttpHeaders.COOKIE, others);
        }
    }
}
