package io.howdidwedo.gateway.web;

import io.howdidwedo.access.AccessRules;
import io.howdidwedo.access.Requirement;
import io.howdidwedo.gateway.pages.Pages;
import io.howdidwedo.servicekit.problem.ProblemType;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Answers with a refusal: a page for people, problem details for programs.
public final class Refusals {
    private static final List<String> FOR_PROGRAMS =
            List.of("/api/", "/actuator/", "/.well-known/");
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Pages pages;
    private final JsonMapper json;

    public Refusals(Pages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /// Sends the refusal as the whole response.
    public Mono<Void> send(ServerWebExchange exchange, Refusal refusal) {
        boolean forPerson = wantsPage(exchange.getRequest());
        byte[] body = forPerson ? page(exchange, refusal) : problem(exchange, refusal);
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(refusal.status());
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(forPerson ? HTML : MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLength(body.length);
        headers.setCacheControl("no-store");
        if (refusal.retryAfter() != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(refusal.retryAfter())));
        }
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /// Whether whoever asks would rather read a page than problem details.
    public static boolean wantsPage(ServerHttpRequest request) {
        String path = request.getPath().value();
        if (FOR_PROGRAMS.stream().anyMatch(path::startsWith)) {
            return false;
        }
        String accept = request.getHeaders().getFirst(HttpHeaders.ACCEPT);
        return accept == null || accept.contains("text/html") || !accept.contains("json");
    }

    /// Who asks may not be known yet: the page is in the language of the browser.
    private byte[] page(ServerWebExchange exchange, Refusal refusal) {
        ServerHttpRequest request = exchange.getRequest();
        Locale language =
                isCustomers(request)
                        ? BrowserLanguage.ofCustomer(request)
                        : BrowserLanguage.of(request);
        return pages.render(
                language,
                "web/refusal.jte",
                new RefusalPage(
                        refusal.status().value(),
                        Phrases.speaking(language, refusal.title()::said),
                        Phrases.speaking(language, refusal.detail()::said),
                        RequestId.of(exchange)));
    }

    private static boolean isCustomers(ServerHttpRequest request) {
        return AccessRules.requirementOf(request.getMethod().name(), request.getPath().value())
                .filter(Requirement.SignedLink.class::isInstance)
                .isPresent();
    }

    private byte[] problem(ServerWebExchange exchange, Refusal refusal) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", ProblemType.of(refusal.status().value()).uri().toString());
        problem.put("title", refusal.title().english());
        problem.put("status", refusal.status().value());
        problem.put("detail", refusal.detail().english());
        problem.put("instance", exchange.getRequest().getPath().value());
        problem.put("requestId", RequestId.of(exchange));
        return json.writeValueAsBytes(problem);
    }

    private static long seconds(Duration duration) {
        return Math.max(1, duration.plusMillis(999).toSeconds());
    }
}
