package io.howdidwedo.gateway.door.web;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.gateway.access.Admission;
import io.howdidwedo.gateway.access.Admission.Decision;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.caller.Callers.Known;
import io.howdidwedo.gateway.caller.web.Recognition;
import io.howdidwedo.gateway.web.Connections;
import io.howdidwedo.gateway.web.Refusal;
import io.howdidwedo.gateway.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Lets in what the rules allow and sends everything else back with a reason.
final class AccessFilter implements WebFilter {
    private final Admission admission;
    private final Recognition recognition;
    private final Refusals refusals;
    private final LoginRedirect unknown;

    AccessFilter(Admission admission, Recognition recognition, Refusals refusals) {
        this.admission = admission;
        this.recognition = recognition;
        this.refusals = refusals;
        this.unknown = new LoginRedirect(refusals);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!StraightPath.is(path(exchange))) {
            return refusals.send(exchange, crooked());
        }
        Decision nameless = decide(exchange, null);
        if (!(nameless instanceof Decision.WhoAreYou)) {
            return act(nameless, exchange, chain);
        }
        return recognition
                .of(exchange)
                .map(known -> decide(exchange, known.map(Known::caller).orElse(null)))
                .flatMap(decision -> act(decision, exchange, chain));
    }

    private Decision decide(ServerWebExchange exchange, @Nullable Caller caller) {
        return admission.decide(exchange.getRequest().getMethod().name(), path(exchange), caller);
    }

    private Mono<Void> act(Decision decision, ServerWebExchange exchange, WebFilterChain chain) {
        return switch (decision) {
            case Decision.AsCustomer _, Decision.Nameless _ -> letIn(decision, exchange, chain);
            case Decision.As(Caller caller) when isForged(caller, exchange.getRequest()) ->
                    refusals.send(exchange, forged());
            case Decision.As _ -> letIn(decision, exchange, chain);
            case Decision.WhoAreYou _ -> unknown.toLogIn(exchange);
            case Decision.NotAllowed(Caller _, String needed) ->
                    refusals.send(exchange, notAllowed(needed));
            case Decision.NothingHere _ -> refusals.send(exchange, Refusal.nothingHere());
        };
    }

    private static Mono<Void> letIn(
            Decision decision, ServerWebExchange exchange, WebFilterChain chain) {
        Passage.grant(exchange, decision);
        return chain.filter(exchange);
    }

    private static boolean isForged(Caller caller, ServerHttpRequest request) {
        return caller.isInSession()
                && !AccessRules.isReading(request.getMethod().name())
                && origin(request).isElsewhere();
    }

    private static RequestOrigin origin(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return new RequestOrigin(
                headers.getFirst("Sec-Fetch-Site"),
                headers.getFirst(HttpHeaders.ORIGIN),
                Connections.host(request));
    }

    private static String path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value();
    }

    private static Refusal crooked() {
        return Refusal.of(
                HttpStatus.BAD_REQUEST,
                "Unclear address",
                "The path has doubled slashes, dots that climb, semicolons or encoded separators."
                        + " Send it in its plain form.");
    }

    private static Refusal forged() {
        return Refusal.of(
                HttpStatus.FORBIDDEN,
                "Sent from another site",
                "A page of another site sent this in your name, so nothing was changed. If it was"
                        + " you, do it again from our own page.");
    }

    private static Refusal notAllowed(String needed) {
        return Refusal.of(
                HttpStatus.FORBIDDEN,
                "Not yours to open",
                "This needs "
                        + needed
                        + ". If you should have it, ask whoever administers the system.");
    }
}
