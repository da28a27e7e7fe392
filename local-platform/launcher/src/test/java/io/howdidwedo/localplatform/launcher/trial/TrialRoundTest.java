package io.howdidwedo.localplatform.launcher.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One small server stands in for gateway and mailbox.
class TrialRoundTest {
    private static final Pattern ADDRESS = Pattern.compile("\"email\":\"([^\"]+)\"");
    private static final String LOGIN_FORM = "<input name=\"_csrf\" value=\"a+b\">";
    private static final String SURVEY =
            "<input name=\"stamp\" value=\"now\"><input name=\"answer.overall\">"
                    + "<textarea name=\"answer.next-time\"></textarea>";

    private final Map<Integer, String> mails = new ConcurrentHashMap<>();
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private final List<String> opened = new CopyOnWriteArrayList<>();
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile String broken = "none";
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(handlers);
        server.createContext("/api/transactions", this::takeTransaction);
        server.createContext("/api/messages", this::mail);
        server.createContext("/s/", this::survey);
        server.createContext("/login", this::login);
        server.createContext("/", this::page);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        handlers.close();
    }

    @Test
    void everyCustomerAnswersOnceAndSomeAreNotContent() throws Exception {
        round().play();

        assertThat(answers).hasSize(TrialRound.CUSTOMERS);
        assertThat(answers.stream().filter(form -> form.contains("answer.overall=1")))
                .hasSize(TrialRound.CUSTOMERS / TrialRound.BAD_ONE_IN)
                .allMatch(form -> form.contains("answer.next-time=Please"));
    }

    @Test
    void staffLogInWithTheFormsTokenAndOpenTheirPages() throws Exception {
        round().play();

        assertThat(opened.getFirst())
                .isEqualTo("_csrf=a%2Bb&username=admin&password=a+b%26c&next=%2Fdashboard");
        assertThat(opened).contains("/dashboard", "/my-work", "/surveys");
    }

    @Test
    void failsWhereAPageDoesNotOpen() {
        broken = "/my-work";

        assertThatIOException()
                .isThrownBy(() -> round().play())
                .withMessageEndingWith("/my-work answers 500");
    }

    private TrialRound round() {
        URI all = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new TrialRound(
                all, all, "key", new StaffVisit(all, "admin", "a b&c"), Duration.ZERO);
    }

    private void takeTransaction(HttpExchange exchange) throws IOException {
        Matcher address = ADDRESS.matcher(body(exchange));
        assertThat(address.find()).isTrue();
        synchronized (mails) {
            mails.put(mails.size(), address.group(1));
        }
        send(
                exchange,
                201,
                "{\"id\":\"00000000-0000-0000-0000-000000000000\",\"disposition\":\"accepted\"}");
    }

    private void mail(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().substring("/api/messages".length());
        send(exchange, 200, id.isEmpty() ? list() : text(id.substring(1)));
    }

    private String list() {
        return mails.entrySet().stream()
                .map(one -> "{\"id\":\"%d\",\"to\":\"%s\"}".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private String text(String id) {
        return "{\"text\":\"http://localhost:%d/s/%s\"}"
                .formatted(server.getAddress().getPort(), id);
    }

    private void survey(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            answers.add(body(exchange));
        }
        send(exchange, 200, SURVEY);
    }

    private void login(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            opened.add(body(exchange));
        }
        send(exchange, 200, LOGIN_FORM);
    }

    private void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        opened.add(path);
        send(exchange, path.equals(broken) ? 500 : 200, "");
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
