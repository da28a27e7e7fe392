package io.howdidwedo.gateway.door.web;

import com.mongodb.MongoException;
import io.howdidwedo.gateway.web.Refusal;
import io.howdidwedo.gateway.web.Refusals;
import io.howdidwedo.gateway.web.RequestId;
import io.howdidwedo.gateway.web.StatedBodies;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
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
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;

/// Says kindly that something went wrong, and says it once in the log, with the request's id.
///
/// Paths are not logged: the customers' hold their secret link.
final class BrokenRequests implements ErrorWebExceptionHandler, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenRequests.class);

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
            case MongoException _ -> unavailable(exchange, failure, "The database");
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
                known.getReasonPhrase(),
                StatedBodies.problem(failure)
                        .orElse(
                                Objects.requireNonNullElse(
                                        failure.getReason(),
                                        "The request cannot be taken as it is.")));
    }

    private static Refusal unavailable(ServerWebExchange exchange, Throwable failure, String part) {
        LOG.warn("{} does not answer: {} [{}]", part, failure, RequestId.of(exchange));
        return Refusal.unavailable(part);
    }

    private static Refusal tooSlow(ServerWebExchange exchange) {
        String part = part(exchange);
        LOG.warn("{} takes too long [{}]", part, RequestId.of(exchange));
        return new Refusal(
                HttpStatus.GATEWAY_TIMEOUT,
                "This takes too long",
                part + " has not answered in time. Please try again in a moment.",
                Duration.ofSeconds(10));
    }

    private static Refusal tooLong() {
        return Refusal.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "Too long",
                "That is more than this form can hold. Please write less, and send it again.");
    }

    private static Refusal unexpected(ServerWebExchange exchange, Throwable failure) {
        LOG.error("Request {} broke", RequestId.of(exchange), failure);
        return Refusal.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong",
                "That was our mistake. Please try again; if it stays, tell whoever administers the"
                        + " system the number "
                        + RequestId.of(exchange)
                        + ".");
    }

    private static String part(ServerWebExchange exchange) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        if (route == null) {
            return "The service";
        }
        return "The " + route.getId().replaceFirst("-(uploads|assets)$", "");
    }
}
