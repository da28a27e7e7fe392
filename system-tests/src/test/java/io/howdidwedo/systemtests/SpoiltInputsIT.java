package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// Whatever is sent, nobody is told of an error of ours: 2,200 spoilt surveys, transactions, rows,
/// reports, answers and links are taken or refused with a reason.
@ExtendWith(SharedSystem.class)
class SpoiltInputsIT {
    private static final String BOUNDARY = "----malformed";
    private static final String SURVEY =
            """
            {"title": {"en": "How did we do?"}, "offerings": ["never-sold"], "questions": [
             {"id": "overall", "type": "rating", "text": {"en": "How did we do?"}, "points": 5},
             {"id": "why", "type": "choices", "text": {"en": "Why {answer:overall}?"},
              "shownIf": [{"question": "overall", "oneOf": ["1", "2"]}],
              "options": [{"id": "a", "text": {"en": "A"}}, {"id": "b", "text": {"en": "B"}}]},
             {"id": "next-time", "type": "text", "text": {"en": "And next time?"}}],
             "policy": {"delay": "PT2H", "window": {"from": "09:00", "days": ["monday"]}, "oneIn": 3}}
            """;
    private static final String TRANSACTION =
            """
            {"source":"malformed","externalId":"M-1","occurredAt":"2020-11-20T15:04:05Z",
             "supplier":"malformed","offering":"home-delivery","stage":"after",
             "customer":{"id":"m","kind":"external","email":"m@example.org","timeZone":"UTC"},
             "value":{"amount":"136.23","currency":"BRL"},"facts":{"a":"1"}}
            """;
    private static final String ROWS =
            "source,externalId,occurredAt,supplier,offering,customer.id\n"
                    + "malformed,R-1,2026-11-20T15:04:05Z,malformed,home-delivery,r\n"
                    + "malformed,R-2,2026-11-20T15:04:05Z,malformed,\"home-delivery\",r\n";
    private static final String REPORTS =
            """
            {"items": [{"type": "bounce", "messageId": "<x@y>", "recipient": "a@example.org",
                        "status": "5.1.1", "at": "2026-11-20T12:00:00Z", "id": "1"}]}
            """;
    private static final String ANSWER =
            "partial=1&inputs=3&answer.overall=4&answer.next-time=More";
    private static final List<String> PIECES =
            List.of(
                    "null", "[]", "{}", "\"", ",", "\\u0000", "-1", "1e99", "é", "}", "%", "&", "=",
                    "\n", "true");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Random chance = new Random(17);

    @Test
    void isTakenOrRefusedWithAReason(RunningSystem system) throws Exception {
        String token = token(system);
        List<Callable<HttpResponse<String>>> requests = new ArrayList<>();
        add(600, requests, i -> call(system, "PUT", "/api/surveys/malformed-" + i % 7, SURVEY));
        add(500, requests, _ -> call(system, "POST", "/api/transactions", TRANSACTION));
        add(200, requests, _ -> call(system, "POST", "/api/deliveries/reports", REPORTS));
        add(100, requests, _ -> importing(system));
        add(400, requests, _ -> answering(system, token));
        add(400, requests, i -> opening(system, token, i));
        List<String> errors = new ArrayList<>();
        int refused = 0;
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            for (Future<HttpResponse<String>> call : callers.invokeAll(requests)) {
                HttpResponse<String> answer = call.get();
                refused += answer.statusCode() >= 400 ? 1 : 0;
                if (!isClear(answer)) {
                    errors.add(
                            answer.request().uri()
                                    + " "
                                    + answer.statusCode()
                                    + " "
                                    + answer.body());
                }
            }
        }
        assertThat(errors).isEmpty();
        assertThat(refused).isGreaterThan(requests.size() / 4);
        for (JsonNode survey : system.get("/api/surveys").path("items")) {
            assertThat(survey.path("questions").size()).isGreaterThan(1);
        }
    }

    private static boolean isClear(HttpResponse<String> answer) {
        if (answer.statusCode() < 400) {
            return true;
        }
        String words = answer.body();
        return answer.statusCode() < 500
                && words.length() > 20
                && !words.contains("Exception")
                && !words.contains("io.howdidwedo");
    }

    private static void add(
            int count,
            List<Callable<HttpResponse<String>>> requests,
            Function<Integer, HttpRequest> request) {
        for (int i = 0; i < count; i++) {
            HttpRequest prepared = request.apply(i);
            requests.add(() -> CLIENT.send(prepared, HttpResponse.BodyHandlers.ofString()));
        }
    }

    private HttpRequest call(RunningSystem system, String method, String path, String body) {
        return withKey(system, path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(spoilt(body)))
                .build();
    }

    private HttpRequest importing(RunningSystem system) {
        String body =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                                .formatted(BOUNDARY)
                        + "Content-Type: text/csv\r\n\r\n"
                        + spoilt(ROWS)
                        + "\r\n--%s--\r\n".formatted(BOUNDARY);
        return withKey(system, "/api/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest answering(RunningSystem system, String token) {
        return HttpRequest.newBuilder(URI.create(system.gateway() + "/s/" + token))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(spoilt(ANSWER)))
                .build();
    }

    private HttpRequest opening(RunningSystem system, String token, int number) {
        char[] wrong = token.toCharArray();
        wrong[chance.nextInt(wrong.length)] = (char) ('a' + chance.nextInt(26));
        String cut = new String(wrong).substring(0, 1 + chance.nextInt(wrong.length));
        String page = List.of("/s/", "/p/", "/c/").get(number % 3);
        return HttpRequest.newBuilder(URI.create(system.gateway() + page + cut)).build();
    }

    private static HttpRequest.Builder withKey(RunningSystem system, String path) {
        return HttpRequest.newBuilder(URI.create(system.gateway() + path))
                .header("Authorization", "Bearer " + system.credential("apiKey"));
    }

    private String spoilt(String text) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            int at = chance.nextInt(spoilt.length());
            int length = Math.min(chance.nextInt(12), spoilt.length() - at);
            String piece = chance.nextInt(3) == 0 ? "" : PIECES.get(chance.nextInt(PIECES.size()));
            spoilt.replace(at, at + length, piece);
        }
        return spoilt.toString();
    }

    private static String token(RunningSystem system) {
        system.api(
                "POST",
                "/api/transactions",
                """
                {"source":"malformed","externalId":"token","occurredAt":"%s","supplier":"malformed",
                 "offering":"home-delivery","customer":{"id":"mt","email":"mt@example.org"}}
                """
                        .formatted(Instant.now()));
        String text = system.awaitMail("mt@example.org", 1).path("text").asString();
        return text.replaceAll("(?s).*?/s/([A-Za-z0-9_-]+).*", "$1");
    }
}
