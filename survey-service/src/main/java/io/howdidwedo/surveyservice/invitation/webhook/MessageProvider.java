package io.howdidwedo.surveyservice.invitation.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.howdidwedo.surveyservice.invitation.Carrier.Delivery;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The provider behind a URL: messages are posted to it, signed as Standard Webhooks says
/// (`webhook-id`, `webhook-timestamp`, `webhook-signature`).
///
/// One that does not answer is left alone for half a minute: messages share their threads with
/// mails, which must not wait for it over and over.
final class MessageProvider implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(MessageProvider.class);
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final String AWAY = "provider-away";

    private final URI url;
    private final Webhook signing;
    private final Duration longestAnswer;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(LONGEST_CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final AtomicReference<Instant> restsUntil = new AtomicReference<>(Instant.MIN);

    MessageProvider(MessageSettings settings, Duration longestAnswer, Clock clock) {
        this.url = URI.create(settings.url().strip());
        this.signing = new Webhook(settings.secret());
        this.longestAnswer = longestAnswer;
        this.clock = clock;
    }

    /// Posts one message.
    ///
    /// @param id the same for the same message
    Delivery post(String id, String body) {
        Instant now = clock.instant();
        if (now.isBefore(restsUntil.get())) {
            return new Delivery.TryLater(AWAY);
        }
        return await(
                id, http.sendAsync(request(id, body, now), HttpResponse.BodyHandlers.discarding()));
    }

    private Delivery await(String id, CompletableFuture<HttpResponse<Void>> answer) {
        try {
            return told(id, answer.get(longestAnswer.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            restsUntil.set(clock.instant().plus(REST));
            log.warn("The provider did not answer to message {}: {}", id, why(e));
            return new Delivery.TryLater(AWAY);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while message " + id + " was posted", e);
        }
    }

    private Delivery told(String id, HttpResponse<Void> answer) {
        Delivery delivery =
                ProviderAnswer.to(answer.statusCode(), answer.headers(), clock.instant());
        if (delivery instanceof Delivery.TryLater) {
            log.warn("The provider answered {} to message {}", answer.statusCode(), id);
        }
        return delivery;
    }

    /// The kind alone: words may hold the URL, which may hold what only the provider should know.
    private static String why(Exception e) {
        Throwable cause = e instanceof ExecutionException ? e.getCause() : e;
        return cause == null ? "unknown" : cause.getClass().getSimpleName();
    }

    private HttpRequest request(String id, String body, Instant now) {
        long timestamp = now.getEpochSecond();
        return HttpRequest.newBuilder(url)
                .timeout(longestAnswer)
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(timestamp))
                .header("webhook-signature", signature(id, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private String signature(String id, long timestamp, String body) {
        try {
            return signing.sign(id, timestamp, body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException("Message " + id + " could not be signed", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
