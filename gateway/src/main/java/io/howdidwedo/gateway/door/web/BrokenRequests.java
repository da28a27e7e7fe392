package io.howdidwedo.gateway.door.web;

import com.mongodb.MongoException;
import io.howdidwedo.gateway.web.Refusal;
import io.howdidwedo.gateway.web.Refusals;
import io.howdidwedo.gateway.web.RequestId;
import io.howdidwedo.gateway.web.StatedBodies;
import io.howdidwedo.servicekit.problem.Told;
import io.howdidwedo.servicekit.wording.Phrases;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;

/// Says kindly that something went wrong, and says it once in the log, with the request's id.
///
/// Paths are not logged: the customers' hold their secret link.
final class BrokenRequests implements ErrorWebExceptionHandler, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenRequests.class);

    private static final Phrases WORDS = Phrases.of(BrokenRequests.class);

    private final Refusals refusals;

    BrokenRequests(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        return refusals.send(exchange, refusal(exchange, failure));
    }

    private static Refusal refusal(ServerWebExchange exchange, Throwable failure) {
        return switch (failure) {
            case ResponseStatusException status -> refusal(exchange, status);
            case IOException _, AbortedException _, PoolAcquirePendingLimitException _ ->
                    unavailable(exchange, failure, part(exchange));
            case DataBufferLimitException _ -> tooLong();
            case MongoException _ -> unavailable(exchange, failure, WORDS.told("part.database"));
            default -> unexpected(exchange, failure);
        };
    }

    private static Refusal refusal(ServerWebExchange exchange, ResponseStatusException failure) {
        HttpStatusCode status = failure.getStatusCode();
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return Refusal.nothingHere();
        }
        if (status.isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT)) {
            return tooSlow(exchange);
        }
        HttpStatus known = HttpStatus.resolve(status.value());
        if (known == null || known.is5xxServerError()) {
            return unexpected(exchange, failure);
        }
        return Refusal.of(
                known,
                WORDS.told("refusal.not-as-it-is", known.getReasonPhrase()),
                stated(failure));
    }

    /// What is wrong with what somebody stated is told to people without names of fields: what
    /// they state stands in forms of ours, or in an address.
    private static Told stated(ResponseStatusException failure) {
        if (failure instanceof UnsupportedMediaTypeStatusException) {
            return WORDS.told("refusal.other-kind.detail");
        }
        return StatedBodies.problem(failure)
                .or(() -> Optional.ofNullable(failure.getReason()))
                .<Told>map(AsStated::new)
                .orElseGet(() -> WORDS.told("refusal.not-as-it-is.detail"));
    }

    /// The exact words for who reads English, and what they come to for others.
    private record AsStated(String english) implements Told {
        @Override
        public String said() {
            return Phrases.reader().getLanguage().equals("en")
                    ? english
                    : WORDS.say("refusal.not-as-it-is.detail");
        }
    }

    private static Refusal unavailable(ServerWebExchange exchange, Throwable failure, Told part) {
        LOG.warn("{} does not answer: {} [{}]", part.english(), failure, RequestId.of(exchange));
        return Refusal.unavailable(part);
    }

    private static Refusal tooSlow(ServerWebExchange exchange) {
        Told part = part(exchange);
        LOG.warn("{} takes too long [{}]", part.english(), RequestId.of(exchange));
        return new Refusal(
                HttpStatus.GATEWAY_TIMEOUT,
                WORDS.told("refusal.this-takes-too-long"),
                WORDS.told("refusal.this-takes-too-long.detail", part),
                Duration.ofSeconds(10));
    }

    private static Refusal tooLong() {
        return Refusal.of(
                HttpStatus.CONTENT_TOO_LARGE,
                WORDS.told("refusal.too-long"),
                WORDS.told("refusal.too-long.detail"));
    }

    private static Refusal unexpected(ServerWebExchange exchange, Throwable failure) {
        LOG.error("Request {} broke", RequestId.of(exchange), failure);
        return Refusal.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                WORDS.told("refusal.something-went-wrong"),
                WORDS.told("refusal.something-went-wrong.detail", RequestId.of(exchange)));
    }

    private static Told part(ServerWebExchange exchange) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        if (route == null) {
            return WORDS.told("part.service");
        }
        return WORDS.told("part.named", route.getId().replaceFirst("-(uploads|assets)$", ""));
    }
}
