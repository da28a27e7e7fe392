package io.howdidwedo.localplatform.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One small server stands in for gateway and mailbox.
class FirstQuestionTest {
    private static final String LINK = "http://localhost:8080/s/abc_DEF-1";

    @TempDir private Path data;
    private final List<String> posted = new CopyOnWriteArrayList<>();
    private volatile int answer = 202;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/transactions", this::take);
        server.createContext(
                "/api/messages", exchange -> send(exchange, 200, "{\"items\":[{\"id\":\"7\"}]}"));
        server.createContext(
                "/api/messages/7",
                exchange -> send(exchange, 200, "{\"text\":\"How did we do? <" + LINK + ">\"}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsATransactionAndFindsItsLink() throws IOException, InterruptedException {
        assertThat(question().link()).contains(LINK);

        assertThat(posted).singleElement().asString().contains("first.customer@example.org");
    }

    @Test
    void asksOnceHoweverOftenItIsStarted() throws IOException, InterruptedException {
        question().link();

        assertThat(question().link()).contains(LINK);
        assertThat(posted).hasSize(1);
    }

    @Test
    void goesOnWhereAnEarlierStartWasStopped() throws IOException, InterruptedException {
        answer = 409;

        assertThat(question().link()).contains(LINK);
    }

    @Test
    void tellsWhyTheTransactionWasRefused() throws IOException {
        answer = 401;
        FirstQuestion question = question();

        assertThatIOException()
                .isThrownBy(question::link)
                .withMessageContaining("was refused")
                .withMessageContaining("no such key");
    }

    private FirstQuestion question() throws IOException {
        int port = server.getAddress().getPort();
        return new FirstQuestion(
                new Ports(port, 0, 0, 0, 0, 0, 0, 0, port), Credentials.in(data), data);
    }

    private void take(HttpExchange exchange) throws IOException {
        posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        send(exchange, answer, answer == 401 ? "no such key" : "{}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
