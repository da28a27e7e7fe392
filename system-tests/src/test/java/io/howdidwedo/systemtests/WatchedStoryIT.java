package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/// A customer with a telling name goes the whole round, and whoever runs the system watches: one
/// trace has all of it, metrics count it, health tells of it, and nothing of that names anybody.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(900)
class WatchedStoryIT {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CUSTOMER = "zacharias.quillfeather@privatemail.example";
    private static final String COLLEAGUE = "philippa.nightingale@colleague.example";
    private static final Duration LONG = Duration.ofSeconds(120);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/s/[A-Za-z0-9_-]+");
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");
    private static final Pattern WORDS = Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"");
    private static final List<String> SERVICES =
            List.of("survey-service", "followup-service", "analytics-service");

    private final TraceStore store = TraceStore.start();
    private RunningSystem system;
    private String token = "";

    @BeforeAll
    void goRound() {
        system =
                RunningSystem.start(
                        List.of("--processes"),
                        Map.of(
                                "LOG_LEVEL",
                                "DEBUG",
                                "LOG_FORMAT",
                                "ecs",
                                "OTEL_EXPORTER_OTLP_ENDPOINT",
                                store.endpoint(),
                                // Only what says itself that it is to be told.
                                "OTEL_TRACES_SAMPLER_ARG",
                                "0"));
        nameColleague();
        buy();
        answer(URI.create(RunningSystem.linkIn(system.awaitMail(CUSTOMER, 1), LINK)));
        var _ = system.awaitMail(COLLEAGUE, 1);
        Awaitility.await("the trace")
                .atMost(LONG)
                .until(
                        () -> store.of(TRACE),
                        steps -> steps.contains("followup-service: process verdicts"));
    }

    @AfterAll
    void close() {
        system.close();
        store.close();
    }

    private void nameColleague() {
        var _ =
                system.api(
                        "PUT",
                        "/api/teams/watched-branch/colleagues/philippa",
                        """
                        {"name": "Philippa Nightingale", "email": "%s", "level": 1,
                         "newCases": "all"}
                        """
                                .formatted(COLLEAGUE));
    }

    private void buy() {
        HttpResponse<String> taken =
                system.send(
                        HttpRequest.newBuilder(URI.create(system.gateway() + "/api/transactions"))
                                .header("Authorization", "Bearer " + system.credential("apiKey"))
                                .header("Content-Type", "application/json")
                                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                                .POST(HttpRequest.BodyPublishers.ofString(transaction()))
                                .build());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    }

    private static String transaction() {
        return """
        {"source": "shop", "externalId": "order-7741", "occurredAt": "%s",
         "supplier": "watched-branch", "offering": "watched-delivery",
         "customer": {"id": "quillfeather-id", "name": "Zacharias Quillfeather",
           "email": "%s", "phone": "+4915712345678"}}
        """
                .formatted(Instant.now(), CUSTOMER);
    }

    private void answer(URI link) {
        token = link.getPath().substring("/s/".length());
        String page = system.open(link.toString()).body();
        Matcher stamp = STAMP.matcher(page);
        Matcher words = WORDS.matcher(page);
        assertThat(stamp.find() && words.find()).isTrue();
        String form =
                "inputs=3&answer.overall=1&stamp="
                        + encoded(stamp.group(1))
                        + "&"
                        + words.group(1)
                        + "="
                        + encoded("The quokka swallowed my parcel");
        // Nobody reads the page and answers faster; what does is taken for a machine.
        HttpResponse<String> sent =
                Awaitility.await("the answer")
                        .pollDelay(Duration.ofSeconds(1))
                        .until(() -> sent(link, form), answer -> answer.statusCode() == 303);
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> sent(URI link, String form) {
        return system.send(
                HttpRequest.newBuilder(link)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void oneTraceHasAllFromTheTransactionToTheVerdictAndTheCase() {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(
                        () ->
                                assertThat(store.of(TRACE))
                                        .contains(
                                                "gateway: POST api",
                                                "survey-service: POST /api/transactions",
                                                "survey-service: process due",
                                                "survey-service: hand over email",
                                                "survey-service: answer",
                                                "analytics-service: process responses",
                                                "followup-service: process verdicts",
                                                "followup-service: process cases",
                                                "followup-service: hand over mail"));
    }

    /// What nobody asked to be told of is not told.
    @Test
    void nothingElseIsTold() {
        assertThat(store.all()).extracting(TraceStore.Told::trace).containsOnly(TRACE);
    }

    /// The launcher asks one customer itself, who does not answer.
    @Test
    void metricsCountIt() {
        Awaitility.await("counted and worked off")
                .atMost(LONG)
                .untilAsserted(
                        () -> {
                            List<String> told =
                                    scraped().stream()
                                            .filter(line -> line.startsWith("hdwd_"))
                                            .filter(line -> !line.startsWith("hdwd_requests"))
                                            .toList();
                            assertThat(told)
                                    .contains(
                                            "hdwd_transactions{disposition=\"asked\"} 2.0",
                                            "hdwd_answers{standing=\"counts\"} 1.0",
                                            "hdwd_verdicts{verdict=\"dissatisfied\"} 1.0",
                                            "hdwd_cases_open 1.0",
                                            "hdwd_mails_total{kind=\"email\",outcome=\"taken\"}"
                                                    + " 2.0",
                                            "hdwd_outbox_age_seconds 0.0",
                                            "hdwd_vitals_unreadable 0.0");
                            assertThat(told)
                                    .filteredOn(line -> line.startsWith("hdwd_consumer_lag"))
                                    .isNotEmpty()
                                    .allMatch(line -> line.endsWith(" 0.0"));
                        });
    }

    @Test
    void dashboardsAndRulesAskForMetricsThatAreThere() {
        Set<String> there =
                scraped().stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("[{ ]", 2)[0])
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(WatchedFiles.expressions())
                .isNotEmpty()
                .allSatisfy(
                        expression ->
                                assertThat(there)
                                        .as(expression.where())
                                        .containsAll(expression.metrics()));
    }

    @Test
    void metricsAreForThoseWhoMayReadThem() {
        assertThat(system.open(system.gateway() + "/actuator/prometheus").statusCode())
                .isEqualTo(401);
        assertThat(system.open(system.service(8081) + "/actuator/prometheus").statusCode())
                .isEqualTo(401);
        assertThat(system.open(system.gateway() + "/actuator/health/details").statusCode())
                .isEqualTo(401);
    }

    @Test
    void healthTellsItsSigns() {
        JsonNode details = system.get("/actuator/health/details");

        assertThat(details.path("status").asString()).isEqualTo("UP");
        assertThat(details.toString())
                .contains("outbox_age_seconds", "timers_overdue_seconds", "chronicle_behind")
                .contains("dead_letters (cases)");
        assertThat(system.open(system.gateway() + "/actuator/health").body())
                .doesNotContain("outbox_age");
    }

    @Test
    void logsAreOneObjectALine() {
        for (String service : SERVICES) {
            List<String> lines = log(service).lines().filter(line -> line.startsWith("{")).toList();

            assertThat(lines).as(service).isNotEmpty();
            assertThat(lines)
                    .allSatisfy(
                            line ->
                                    assertThat(
                                                    system.json
                                                            .readTree(line)
                                                            .path("service")
                                                            .toString())
                                            .contains(service));
        }
    }

    @Test
    void neitherLogsNorTracesNorMetricsNameAnybody() {
        List<String> telling =
                List.of(
                        "zacharias",
                        "quillfeather",
                        "15712345678",
                        "quokka",
                        "philippa nightingale",
                        "philippa.nightingale",
                        token.toLowerCase(Locale.ROOT),
                        system.credential("apiKey").toLowerCase(Locale.ROOT),
                        system.credential("admin.password").toLowerCase(Locale.ROOT));
        Map<String, String> said =
                Map.of(
                        "logs",
                                Stream.concat(SERVICES.stream(), Stream.of("gateway"))
                                        .map(this::log)
                                        .collect(Collectors.joining()),
                        "traces", store.everything(),
                        "metrics", String.join("\n", scraped()));

        said.forEach(
                (where, text) -> {
                    String plain = text.toLowerCase(Locale.ROOT);
                    assertThat(plain).as(where).isNotEmpty();
                    for (String word : telling) {
                        assertThat(plain.lines().filter(line -> line.contains(word)))
                                .as(where + " name " + word)
                                .isEmpty();
                    }
                });
    }

    private String log(String service) {
        try {
            return Files.readString(system.data.resolve(Path.of("logs", service + ".log")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> scraped() {
        List<String> lines = new ArrayList<>();
        for (String path :
                Stream.concat(Stream.of(""), SERVICES.stream().map("/"::concat)).toList()) {
            HttpResponse<String> answer =
                    system.call("GET", "/actuator/prometheus" + path, "text/plain", "");
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            lines.addAll(answer.body().lines().toList());
        }
        return lines;
    }
}
