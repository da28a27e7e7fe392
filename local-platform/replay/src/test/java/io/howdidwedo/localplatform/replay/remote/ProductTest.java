package io.howdidwedo.localplatform.replay.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ProductTest {
    private record Given(int status, String body) {}

    private final Queue<Given> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
    private final Http http = new Http(Duration.ofSeconds(20));
    private HttpServer server;
    private Product product;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    bodies.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    Given given = answers.remove();
                    byte[] body = given.body().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(
                            given.status(), body.length == 0 ? -1 : body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        product =
                new Product(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                        "hdwd_key",
                        http);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsTheSameAgainUntilTheSystemIsBack() throws Exception {
        answers.addAll(
                List.of(
                        new Given(503, ""),
                        new Given(429, ""),
                        new Given(
                                201,
                                "{\"id\":\"97dee4a2-a77d-5e38-9ec6-59d2f25e64db\","
                                        + "\"disposition\":\"scheduled\",\"reason\":null}")));

        Product.Recorded recorded =
                product.record(JsonNodeFactory.instance.objectNode().put("externalId", "A"));

        assertThat(recorded.disposition()).isEqualTo("scheduled");
        assertThat(recorded.reason()).isNull();
        assertThat(bodies).containsOnly("{\"externalId\":\"A\"}").hasSize(3);
        assertThat(http.repeats()).isEqualTo(2);
    }

    @Test
    void takesNoForAnAnswer() {
        answers.add(new Given(422, "{\"detail\":\"supplier is required\"}"));

        assertThatThrownBy(() -> product.record(JsonNodeFactory.instance.objectNode()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("supplier is required");
    }

    @Test
    void fillsInWhatThePageAsks() throws Exception {
        answers.add(
                new Given(
                        200,
                        "<input type=\"hidden\" name=\"stamp\" value=\"now.x\">"
                                + "<input name=\"answer.overall\">"));
        answers.add(new Given(303, ""));

        SurveyPage page = product.open(URI.create("http://elsewhere.example.org/s/token"));
        assertThat(page.asks()).isTrue();
        product.submit(page, Map.of("overall", "2", "next-time", "never asked"));

        assertThat(bodies).containsExactly("", "inputs=3&stamp=now.x&answer.overall=2");
    }

    @Test
    void seesThatAPageOnlyThanks() throws Exception {
        answers.add(new Given(200, "<h1>Thank you</h1>"));

        assertThat(product.open(URI.create("http://localhost/s/token")).asks()).isFalse();
    }
}
