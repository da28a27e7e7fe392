package io.howdidwedo.localplatform.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.howdidwedo.localplatform.replay.remote.Http;
import io.howdidwedo.localplatform.replay.remote.Product;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final String BROKEN =
            "{\"value\":0.658,\"low\":0.606,\"high\":0.706,\"n\":342,\"hits\":225,\"customers\":340}";
    private static final String NOTHING =
            "{\"value\":null,\"low\":null,\"high\":null,\"n\":3,\"hits\":1,\"customers\":3}";

    @Test
    void printsWhatTheSystemSays() throws Exception {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] body =
                            answer(exchange.getRequestURI().toString())
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        try {
            assertThat(printed(server.getAddress().getPort()))
                    .contains(
                            "| broken | 342 | 225 | 65.8 % | 60.6 % to 70.6 % |",
                            "A broken promise makes 56.3 points more low scores (51.0 to 61.2, 95 %),"
                                    + " more than chance.",
                            "| RJ | 900 | 65.8 % | 60.6 % to 70.6 % | 65.8 % |",
                            "1 more have fewer than five customers: too few to say.")
                    .doesNotContain("| AC |");
        } finally {
            server.stop(0);
        }
    }

    private static String answer(String question) {
        if (question.contains("/difference")) {
            return "{\"parts\":{\"broken\":"
                    + BROKEN
                    + ",\"kept\":"
                    + BROKEN
                    + "},\"difference\":{\"value\":0.5627,\"low\":0.510,\"high\":0.612,"
                    + "\"moreThanChance\":true}}";
        }
        return "{\"rows\":[" + row("RJ", BROKEN) + "," + row("AC", NOTHING) + "]}";
    }

    private static String row(String name, String figure) {
        return "{\"by\":{\"region\":\"%s\",\"offering\":\"%s\",\"month\":\"%s\"},\"answers\":{\"n\":900},\"low-score\":%s,\"measured-met\":%s}"
                .formatted(name, name, name, figure, figure);
    }

    private static String printed(int port) throws IOException, InterruptedException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(page, true, StandardCharsets.UTF_8)) {
            new Findings(
                            new Product(
                                    URI.create("http://127.0.0.1:" + port),
                                    "key",
                                    new Http(Duration.ofSeconds(5))),
                            out)
                    .print();
        }
        return page.toString(StandardCharsets.UTF_8);
    }
}
