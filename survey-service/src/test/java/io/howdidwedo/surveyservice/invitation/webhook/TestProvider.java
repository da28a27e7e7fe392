package io.howdidwedo.surveyservice.invitation.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A message provider over real HTTP that answers as it is told.
final class TestProvider implements AutoCloseable {
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile int status = 202;
    private volatile Map<String, String> headers = Map.of();
    private volatile boolean silent;

    /// What came.
    record Posted(String method, String id, String timestamp, String signature, String body) {}

    TestProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in?tenant=7";
    }

    void answer(int newStatus, Map<String, String> newHeaders) {
        status = newStatus;
        headers = newHeaders;
        silent = false;
    }

    /// It takes what comes and never says so.
    void fallSilent() {
        silent = true;
    }

    List<Posted> posted() {
        return posted;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            posted.add(
                    new Posted(
                            exchange.getRequestMethod(),
                            exchange.getRequestHeaders().getFirst("webhook-id"),
                            exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                            exchange.getRequestHeaders().getFirst("webhook-signature"),
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8)));
            if (silent) {
                ended.await();
            }
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
