package io.howdidwedo.operationsservice.hook.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.howdidwedo.operationsservice.hook.Receivers;
import io.howdidwedo.servicekit.problem.Told;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/// Receivers over HTTP, signed as Standard Webhooks says (`webhook-id`, `webhook-timestamp`,
/// `webhook-signature`). Each try looks the host up anew and connects to what was checked, follows
/// no redirect, takes as long as one try may, and reads but the beginning of the answer.
final class SignedReceivers implements Receivers, AutoCloseable {
    static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Timeout LONGEST_CONNECT = Timeout.ofSeconds(5);
    private static final int SNIPPET = 400;
    private static final int CONNECTIONS = 200;

    private final OutsideAddresses addresses;
    private final Duration longest;
    private final LongSupplier nanoseconds;
    private final CloseableHttpClient http;
    private final ScheduledExecutorService ends =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("hook-ends").factory());

    /// Receivers at these addresses.
    ///
    /// @param longest how long one try may take
    /// @param nanoseconds since some moment
    SignedReceivers(
            OutsideAddresses addresses,
            CheckedLookup lookup,
            Duration longest,
            LongSupplier nanoseconds) {
        this.addresses = addresses;
        this.longest = longest;
        this.nanoseconds = nanoseconds;
        this.http =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(lookup)
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(LONGEST_CONNECT)
                                                        .build())
                                        .setMaxConnTotal(CONNECTIONS)
                                        .setMaxConnPerRoute(CONNECTIONS)
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setResponseTimeout(Timeout.of(longest))
                                        .setProtocolUpgradeEnabled(false)
                                        .build())
                        // Not by a proxy: it would look the host up itself.
                        .setRoutePlanner(new DefaultRoutePlanner(null))
                        .setConnectionReuseStrategy((_, _, _) -> false)
                        .setUserAgent("How-did-we-do-Webhooks/1")
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableContentCompression()
                        .build();
    }

    @Override
    public Answer post(Posting posting) {
        long start = nanoseconds.getAsLong();
        Told problem = addresses.problemAsWritten(posting.address());
        if (problem != null) {
            return new Unreached("The address " + problem.english() + ".", Duration.ZERO);
        }
        HttpPost request = request(posting);
        ScheduledFuture<?> end =
                ends.schedule(request::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answered(request, posting.at(), start);
        } catch (HttpException e) {
            return new Unreached("It was not reached: its answer is no HTTP.", took(start));
        } catch (IOException e) {
            Duration took = took(start);
            return new Unreached(why(e, took), took);
        } finally {
            end.cancel(false);
        }
    }

    private Duration took(long start) {
        return Duration.ofNanos(nanoseconds.getAsLong() - start);
    }

    private static HttpPost request(Posting posting) {
        HttpPost request = new HttpPost(posting.address());
        request.setHeader("webhook-id", posting.id().toString());
        request.setHeader("webhook-timestamp", String.valueOf(posting.at().getEpochSecond()));
        request.setHeader("webhook-signature", signatures(posting));
        request.setEntity(new StringEntity(posting.body(), ContentType.APPLICATION_JSON));
        return request;
    }

    private static String signatures(Posting posting) {
        return posting.secrets().stream()
                .map(secret -> signature(new Webhook(secret), posting))
                .collect(Collectors.joining(" "));
    }

    private static String signature(Webhook signing, Posting posting) {
        try {
            return signing.sign(
                    posting.id().toString(), posting.at().getEpochSecond(), posting.body());
        } catch (WebhookSigningException e) {
            throw new IllegalStateException(posting.id() + " could not be signed", e);
        }
    }

    private Answer answered(HttpPost request, Instant now, long start)
            throws IOException, HttpException {
        ClassicHttpResponse response =
                http.executeOpen(RoutingSupport.determineHost(request), request, null);
        try {
            String words = beginning(response.getEntity());
            return new Answered(response.getCode(), words, pause(response, now), took(start));
        } finally {
            // Closing alone would read what comes after the beginning to its end.
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    private static String beginning(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        InputStream content = Objects.requireNonNull(entity.getContent());
        String read = new String(content.readNBytes(SNIPPET), StandardCharsets.UTF_8);
        return read.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static @Nullable Duration pause(ClassicHttpResponse response, Instant now) {
        Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        String value = header == null || header.getValue() == null ? "" : header.getValue();
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        Instant until = DateUtils.parseStandardDate(value);
        return until == null ? null : Duration.between(now, until);
    }

    /// Words of ours, or the kind alone: others may hold the address, which may hold what only its
    /// receiver should know.
    private String why(IOException e, Duration took) {
        if (e instanceof UnknownHostException) {
            return String.valueOf(e.getMessage()) + ".";
        }
        if (e instanceof SocketTimeoutException || took.compareTo(longest) >= 0) {
            return "It did not answer in time.";
        }
        return "It was not reached: " + e.getClass().getSimpleName() + ".";
    }

    @Override
    public void close() {
        ends.shutdownNow();
        http.close(CloseMode.IMMEDIATE);
    }
}
