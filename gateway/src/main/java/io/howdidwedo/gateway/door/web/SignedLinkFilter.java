package io.howdidwedo.gateway.door.web;

import io.howdidwedo.gateway.access.Admission.Decision;
import io.howdidwedo.gateway.access.web.Passage;
import io.howdidwedo.gateway.limit.ClientAddress;
import io.howdidwedo.gateway.limit.RateLimit;
import io.howdidwedo.gateway.web.Refusal;
import io.howdidwedo.gateway.web.Refusals;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Keeps the open pages usable for everybody: each address at a human pace, no body larger than an
/// answer can be.
final class SignedLinkFilter implements WebFilter {
    private static final Phrases WORDS = Phrases.of(SignedLinkFilter.class);

    private final RateLimit pace;
    private final DataSize largest;
    private final Refusals refusals;

    SignedLinkFilter(RateLimit pace, DataSize largest, Refusals refusals) {
        this.pace = pace;
        this.largest = largest;
        this.refusals = refusals;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!(Passage.of(exchange) instanceof Decision.AsCustomer)) {
            return chain.filter(exchange);
        }
        Optional<Duration> wait =
                pace.take(ClientAddress.keyOf(exchange.getRequest().getRemoteAddress()));
        if (wait.isPresent()) {
            return refusals.send(exchange, tooFast(wait.get()));
        }
        if (exchange.getRequest().getHeaders().getContentLength() > largest.toBytes()) {
            return refusals.send(exchange, tooLarge());
        }
        var request = new BoundedRequest(exchange.getRequest(), largest.toBytes());
        return chain.filter(exchange.mutate().request(request).build());
    }

    private static Refusal tooFast(Duration wait) {
        return Refusal.tooMany(WORDS.told("refusal.too-fast"), wait);
    }

    private Refusal tooLarge() {
        return Refusal.of(
                HttpStatus.CONTENT_TOO_LARGE,
                WORDS.told("refusal.too-long"),
                WORDS.told("refusal.too-long.answer", String.valueOf(largest.toKilobytes())));
    }
}
