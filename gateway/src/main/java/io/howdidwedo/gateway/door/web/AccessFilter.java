package io.howdidwedo.gateway.door.web;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Requirement;
import io.howdidwedo.gateway.access.Admission;
import io.howdidwedo.gateway.access.Admission.Decision;
import io.howdidwedo.gateway.access.Caller;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.caller.Callers.Known;
import io.howdidwedo.gateway.caller.web.Recognition;
import io.howdidwedo.gateway.web.Connections;
import io.howdidwedo.gateway.web.Refusal;
import io.howdidwedo.gateway.web.Refusals;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.stream.Stream;
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
    private static final Phrases WORDS = Phrases.of(AccessFilter.class);
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
            case Decision.NotAllowed(Caller _, Requirement.AnyOf needed) ->
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
                WORDS.told("refusal.unclear-address"),
                WORDS.told("refusal.unclear-address.detail"));
    }

    private static Refusal forged() {
        return Refusal.of(
                HttpStatus.FORBIDDEN,
                WORDS.told("refusal.sent-from-another-site"),
                WORDS.told("refusal.sent-from-another-site.detail"));
    }

    static Refusal notAllowed(Requirement.AnyOf needed) {
        return Refusal.of(
                HttpStatus.FORBIDDEN,
                WORDS.told("refusal.not-yours-to-open"),
                WORDS.told("refusal.not-yours-to-open.detail", inWords(needed)));
    }

    /// What would do, in the order `Requirement.AnyOf.inWords` has it.
    private static Told inWords(Requirement.AnyOf needed) {
        return Stream.concat(
                        needed.roles().stream()
                                .sorted()
                                .map(role -> WORDS.told("needed.role." + role.word())),
                        needed.scopes().stream()
                                .sorted()
                                .map(scope -> WORDS.told("needed.scope", scope.word())))
                .reduce((one, other) -> WORDS.told("needed.or", one, other))
                .orElseThrow();
    }
}
