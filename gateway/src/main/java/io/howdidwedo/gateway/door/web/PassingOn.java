package io.howdidwedo.gateway.door.web;

import io.howdidwedo.gateway.access.Admission.Decision;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.identity.IdentityTokens;
import io.howdidwedo.gateway.session.web.SessionCookie;
import io.howdidwedo.gateway.web.RequestId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Dresses a request for its service: the signed word about the caller and the request id are put
/// on; whatever the client claimed about itself, and its credentials, are taken off.
final class PassingOn implements GlobalFilter, Ordered {
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
                    "X-Real-Ip");

    private final IdentityTokens tokens;

    PassingOn(IdentityTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Decision decision = Passage.of(exchange);
        String id = RequestId.of(exchange);
        return chain.filter(
                exchange.mutate()
                        .request(
                                request -> request.headers(headers -> dress(headers, decision, id)))
                        .build());
    }

    private void dress(HttpHeaders headers, @Nullable Decision decision, String id) {
        CLAIMS.forEach(headers::remove);
        hideSession(headers);
        headers.set(RequestId.HEADER, id);
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
