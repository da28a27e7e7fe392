package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A GET on any URL of the system changes no document: 10,000 random ones, with and without the
/// API key.
@ExtendWith(SharedSystem.class)
class ReadingChangesNothingIT {
    private static final int REQUESTS = 10_000;
    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/login",
                    "/my-work",
                    "/dashboard",
                    "/deliveries",
                    "/cases/{uuid}",
                    "/s/{word}",
                    "/p/{word}",
                    "/p/{word}/unsubscribe",
                    "/c/{word}",
                    "/w/{word}",
                    "/w/{word}/thanks?c={word}",
                    "/contact-points",
                    "/contact-points/{word}/turn?on=false",
                    "/api/transactions/{uuid}",
                    "/api/offerings",
                    "/api/offerings/{word}",
                    "/api/surveys/{word}",
                    "/api/figures?metrics=csat,nps&by={word}",
                    "/api/verdicts?transaction={uuid}",
                    "/api/responses?standing={word}",
                    "/api/comments/words?tier={word}",
                    "/dashboard/comments?word={word}",
                    "/api/figures/difference?metric=csat&by=tier&one={word}&other={word}",
                    "/dashboard/mine",
                    "/dashboard/mine/views/{uuid}/remove",
                    "/dashboard/goals",
                    "/dashboard/goals/{uuid}/end",
                    "/dashboard/alerts",
                    "/dashboard/alerts/{uuid}/pause",
                    "/dashboard/reports",
                    "/dashboard/reports/{uuid}",
                    "/dashboard/reports/{uuid}/send",
                    "/dashboard/reports/{uuid}/report.pdf",
                    "/api/ledger?by={word}",
                    "/api/cases?status={word}",
                    "/api/cases/{uuid}",
                    "/api/cases/{uuid}/resolve",
                    "/api/rules",
                    "/api/imports/{uuid}",
                    "/api/parameters",
                    "/surveys",
                    "/surveys/{word}/edit",
                    "/surveys/standard/preview?answer.overall={word}&sent=1",
                    "/surveys/{word}/publish",
                    "/offerings/{word}/edit",
                    "/imports/{uuid}",
                    "/imports/{uuid}/begin",
                    "/logout",
                    "/access?q={word}&person={word}",
                    "/access/people/{word}/deactivate",
                    "/access/keys",
                    "/account",
                    "/login/forgotten",
                    "/login/link/{word}",
                    "/{word}/{word}");

    private final Random chance = new Random(11);

    @Test
    void noDocumentIsDifferentAfterwards(RunningSystem system) throws Exception {
        String token = openInvitation(system);
        Map<String, Integer> before = settled(system);

        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> requests = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                HttpRequest request = request(system, token, i);
                requests.add(() -> system.send(request).statusCode());
            }
            for (var answer : callers.invokeAll(requests)) {
                assertThat(answer.get()).isLessThan(500);
            }
        }

        assertThat(settled(system)).isEqualTo(before);
    }

    private HttpRequest request(RunningSystem system, String token, int number) {
        String path = PATHS.get(chance.nextInt(PATHS.size()));
        while (path.contains("{")) {
            String word =
                    chance.nextInt(4) == 0
                            ? token
                            : Integer.toString(chance.nextInt(1 << 20), Character.MAX_RADIX);
            path =
                    path.replaceFirst("\\{uuid}", new java.util.UUID(number, number).toString())
                            .replaceFirst("\\{word}", word);
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(system.gateway() + path))
                        .timeout(Duration.ofSeconds(60));
        if (chance.nextBoolean()) {
            request.header("Authorization", "Bearer " + system.credential("apiKey"));
        }
        return request.build();
    }

    private static String openInvitation(RunningSystem system) {
        system.api(
                "POST",
                "/api/transactions",
                """
                {"source":"shop","externalId":"reading-1","occurredAt":"%s","supplier":"quiet",
                 "offering":"home-delivery","customer":{"id":"q","email":"quiet@example.org"}}
                """
                        .formatted(Instant.now()));
        String text = system.awaitMail("quiet@example.org", 1).path("text").asString();
        return text.replaceAll("(?s).*?/s/([A-Za-z0-9_-]+).*", "$1");
    }

    /// A fingerprint of every collection, once nothing moves any more.
    private static Map<String, Integer> settled(RunningSystem system) {
        try (MongoClient client = MongoClients.create(system.database())) {
            List<Map<String, Integer>> last = new ArrayList<>(List.of(Map.of()));
            return Awaitility.await("documents at rest")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(700))
                    .until(
                            () -> {
                                Map<String, Integer> now = fingerprints(client);
                                boolean same = now.equals(last.getFirst());
                                last.set(0, now);
                                return same ? now : null;
                            },
                            java.util.Objects::nonNull);
        }
    }

    private static Map<String, Integer> fingerprints(MongoClient client) {
        Map<String, Integer> fingerprints = new TreeMap<>();
        for (String database : client.listDatabaseNames()) {
            for (String collection : client.getDatabase(database).listCollectionNames()) {
                int fingerprint = 0;
                for (RawBsonDocument document :
                        client.getDatabase(database)
                                .getCollection(collection, RawBsonDocument.class)
                                .find()) {
                    fingerprint += document.toJson().hashCode();
                }
                fingerprints.put(database + "." + collection, fingerprint);
            }
        }
        return fingerprints;
    }
}
