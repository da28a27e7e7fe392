package io.howdidwedo.gateway.door.web;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.gateway.web.Refusal;
import io.howdidwedo.gateway.web.Refusals;
import io.howdidwedo.servicekit.wording.Phrases;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Asks somebody unknown to say who they are: people by the login page, which leads back to where
/// they wanted to go, programs by a 401.
final class LoginRedirect {
    private static final Phrases WORDS = Phrases.of(LoginRedirect.class);

    private final Refusals refusals;

    LoginRedirect(Refusals refusals) {
        this.refusals = refusals;
    }

    Mono<Void> toLogIn(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        if (request.getHeaders().containsHeader("HX-Request")) {
            exchange.getResponse().getHeaders().set("HX-Redirect", "/login");
            return refusals.send(exchange, unknown());
        }
        return Refusals.wantsPage(request) ? redirect(exchange) : challenge(exchange);
    }

    private Mono<Void> redirect(ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(login(exchange.getRequest()));
        return response.setComplete();
    }

    private Mono<Void> challenge(ServerWebExchange exchange) {
        exchange.getResponse()
                .getHeaders()
                .set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"How did we do?\"");
        return refusals.send(exchange, unknown());
    }

    private static URI login(ServerHttpRequest request) {
        boolean canReturn = AccessRules.isReading(request.getMethod().name());
        String wish = request.getPath().value();
        if (!canReturn || wish.equals("/")) {
            return URI.create("/login");
        }
        String query = request.getURI().getRawQuery();
        String next = query == null ? wish : wish + "?" + query;
        return URI.create("/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private static Refusal unknown() {
        return Refusal.of(
                HttpStatus.UNAUTHORIZED,
                WORDS.told("refusal.who-are-you"),
                WORDS.told("refusal.who-are-you.detail"));
    }
}
