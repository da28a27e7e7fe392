package io.howdidwedo.operationsservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/// A system on this machine that webhooks lead to.
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Got> all = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;

    /// What came.
    record Got(String id, String body, HttpHeaders headers) {
        /// Whether it was signed with this.
        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException e) {
                return false;
            }
        }
    }

    Receiver() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String id = Objects.requireNonNull(exchange.getRequestHeaders().getFirst("webhook-id"));
        all.add(new Got(id, body, HttpHeaders.of(exchange.getRequestHeaders(), (_, _) -> true)));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    /// Where it listens, as the setting names it.
    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// From now on it answers so.
    void answer(int status) {
        answer = status;
    }

    List<Got> all() {
        return all;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
