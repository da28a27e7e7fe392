package io.howdidwedo.operationsservice.hook.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.howdidwedo.operationsservice.hook.Receivers.Answer;
import io.howdidwedo.operationsservice.hook.Receivers.Answered;
import io.howdidwedo.operationsservice.hook.Receivers.Posting;
import io.howdidwedo.operationsservice.hook.Receivers.Unreached;
import io.howdidwedo.operationsservice.hook.SomeHook;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A receiver on this machine, which the settings allow.
class SignedReceiversTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final UUID ID = new UUID(1, 2);
    private static final String BODY = "{\"type\":\"case.opened\"}";
    private static final String OTHER_SECRET = "whsec_HxAeHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgE=";

    private final AtomicReference<Headers> headers = new AtomicReference<>();
    private final AtomicReference<String> body = new AtomicReference<>("");
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Reaction> reaction =
            new AtomicReference<>(exchange -> exchange.sendResponseHeaders(204, -1));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private CheckedLookup lookup;
    private SignedReceivers receivers;

    private interface Reaction {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    headers.set(exchange.getRequestHeaders());
                    body.set(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                    reaction.get().to(exchange);
                    exchange.close();
                });
        server.start();
        use(List.of("127.0.0.1:" + port()), Duration.ofSeconds(20));
    }

    private void use(List<String> allowed, Duration longest) {
        HookSettings settings = new HookSettings(allowed, Set.of(443, port()));
        lookup = new CheckedLookup(settings, InetAddress::getAllByName);
        receivers =
                new SignedReceivers(
                        new OutsideAddresses(settings, lookup), lookup, longest, System::nanoTime);
    }

    @AfterEach
    void close() {
        receivers.close();
        lookup.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private Answer post(String address, String... secrets) {
        return receivers.post(new Posting(address, ID, NOW, BODY, List.of(secrets)));
    }

    private Answer post() {
        return post("http://127.0.0.1:" + port() + "/in?key=a", SomeHook.SECRET);
    }

    private void answer(int status, String words) {
        reaction.set(
                exchange -> {
                    byte[] bytes = words.getBytes(UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                });
    }

    private HttpHeaders got() {
        return HttpHeaders.of(headers.get(), (_, _) -> true);
    }

    @Test
    void postsTheBodyUnderItsId() {
        assertThat(post()).isInstanceOf(Answered.class);

        assertThat(body.get()).isEqualTo(BODY);
        assertThat(headers.get().getFirst("webhook-id")).isEqualTo(ID.toString());
        assertThat(headers.get().getFirst("webhook-timestamp"))
                .isEqualTo(String.valueOf(NOW.getEpochSecond()));
        assertThat(headers.get().getFirst("Content-Type")).startsWith("application/json");
    }

    @Test
    void whatIsPostedCanBeVerifiedWithEitherSecretAndNoOther() throws Exception {
        post("http://127.0.0.1:" + port(), SomeHook.SECRET, OTHER_SECRET);

        new Webhook(SomeHook.SECRET).verify(body.get(), got());
        new Webhook(OTHER_SECRET).verify(body.get(), got());
        Webhook stranger = new Webhook("whsec_" + "A".repeat(43) + "=");
        assertThatThrownBy(() -> stranger.verify(body.get(), got()))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(SomeHook.SECRET).verify(BODY + " ", got()))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void keepsTheBeginningOfTheAnswer() {
        answer(500, "Out of\n\tpaper " + "x".repeat(10_000));

        Answered answered = (Answered) post();

        assertThat(answered.status()).isEqualTo(500);
        assertThat(answered.words()).startsWith("Out of paper xxx").hasSizeLessThan(401);
    }

    @Test
    void doesNotReadAnAnswerToItsEnd() {
        reaction.set(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream endless = exchange.getResponseBody();
                    byte[] some = new byte[8_192];
                    for (long i = 0; i < 10_000_000; i++) {
                        endless.write(some);
                    }
                });

        Answered answered = (Answered) post();

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.took()).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void followsNoRedirect() {
        reaction.set(
                exchange -> {
                    exchange.getResponseHeaders()
                            .set("Location", "http://127.0.0.1:" + port() + "/other");
                    exchange.sendResponseHeaders(307, -1);
                });

        assertThat(((Answered) post()).status()).isEqualTo(307);
        assertThat(asked).hasValue(1);
    }

    @Test
    void readsHowLongAReceiverWantsToBeLeftAlone() {
        reaction.set(
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "120");
                    exchange.sendResponseHeaders(429, -1);
                });
        assertThat(((Answered) post()).pause()).isEqualTo(Duration.ofMinutes(2));

        String at =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        NOW.plusSeconds(60).atOffset(ZoneOffset.UTC));
        reaction.set(
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", at);
                    exchange.sendResponseHeaders(503, -1);
                });
        assertThat(((Answered) post()).pause()).isEqualTo(Duration.ofMinutes(1));

        answer(503, "");
        assertThat(((Answered) post()).pause()).isNull();
    }

    @Test
    void waitsForNobodyForLong() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        reaction.set(
                _ -> {
                    try {
                        over.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        use(List.of("127.0.0.1:" + port()), Duration.ofMillis(300));

        Answer answer = post();
        over.countDown();

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Unreached.class,
                        late -> assertThat(late.why()).isEqualTo("It did not answer in time."));
    }

    @Test
    void saysThatNobodyListens() {
        String address = "http://127.0.0.1:" + port();
        server.stop(0);

        assertThat(post(address, SomeHook.SECRET))
                .isInstanceOfSatisfying(
                        Unreached.class,
                        none -> assertThat(none.why()).startsWith("It was not reached"));
    }

    @Test
    void connectsToNothingInsideThatTheSettingsDoNotAllow() {
        use(List.of(), Duration.ofSeconds(5));

        for (String host :
                List.of("127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "0.0.0.0")) {
            assertThat(post("https://" + host + ":" + port() + "/", SomeHook.SECRET))
                    .as(host)
                    .isInstanceOf(Unreached.class);
        }
        assertThat(post()).isInstanceOf(Unreached.class);
        assertThat(asked).hasValue(0);
    }
}
