package io.howdidwedo.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A service behind the gateway that remembers what it was asked and answers with its name.
final class EchoService implements AutoCloseable {
    /// The policy of every answer below `/w/widget`.
    static final String FRAMED = "default-src 'self'; frame-ancestors https://shop.example.org";

    private final String name;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Received> received = new ArrayDeque<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String health = "UP";

    private EchoService(String name, int port) throws IOException {
        this.name = name;
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    static EchoService start(String name) {
        return start(name, 0);
    }

    static EchoService start(String name, int port) {
        try {
            return new EchoService(name, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /// From now on every answer has this status.
    void answerWith(int status) {
        this.status = status;
    }

    /// From now on it says that its health is this.
    void sayHealth(String status) {
        this.health = status;
    }

    /// Lets the second half of an answer to `/api/transactions/batch` go.
    void goOn() {
        goOn.countDown();
    }

    synchronized Received last() {
        return received.getLast();
    }

    synchronized boolean hasReceivedNothing() {
        return received.isEmpty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            remember(exchange);
            if (exchange.getRequestURI().getPath().endsWith("/batch")) {
                answerInHalves(exchange);
            } else {
                answerWithName(exchange);
            }
        }
    }

    private void remember(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        var request =
                new Received(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        headers,
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        synchronized (this) {
            received.add(request);
        }
    }

    private void answerWithName(HttpExchange exchange) throws IOException {
        boolean ofHealth = exchange.getRequestURI().getPath().equals("/actuator/health");
        String said =
                ofHealth
                        ? "{\"status\":\"%s\",\"components\":{\"vitals\":{\"details\":{\"outbox_age_seconds\":0}}}}"
                                .formatted(health)
                        : name;
        byte[] body = said.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", ofHealth ? "application/json" : "text/plain");
        exchange.getResponseHeaders().set("Server", "echo");
        if (exchange.getRequestURI().getPath().startsWith("/w/widget")) {
            exchange.getResponseHeaders().set("Content-Security-Policy", FRAMED);
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private void answerInHalves(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
        exchange.sendResponseHeaders(status, 0);
        exchange.getResponseBody().write("{\"line\":1}\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        await();
        exchange.getResponseBody().write("{\"line\":2}\n".getBytes(StandardCharsets.UTF_8));
    }

    private void await() {
        try {
            if (!goOn.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody said to go on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /// One request as the service saw it.
    record Received(String method, String uri, Map<String, List<String>> headers, String body) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name)).map(List::getFirst);
        }
    }
}
