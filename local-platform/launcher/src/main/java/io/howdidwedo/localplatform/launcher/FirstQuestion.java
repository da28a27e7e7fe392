package io.howdidwedo.localplatform.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Goes the round's first half once, so that a survey link is ready to answer: a transaction goes
/// in, the mail comes, its link is kept for later starts.
final class FirstQuestion {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/s/[A-Za-z0-9_-]+");
    private static final String CUSTOMER = "first.customer@example.org";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ports ports;
    private final Credentials credentials;
    private final Path kept;
    private final HttpClient http = HttpClient.newHttpClient();

    FirstQuestion(Ports ports, Credentials credentials, Path data) {
        this.ports = ports;
        this.credentials = credentials;
        this.kept = data.resolve("first-question");
    }

    /// The link, empty when it is not there in time.
    Optional<String> link() throws IOException, InterruptedException {
        if (Files.exists(kept)) {
            return Optional.of(Files.readString(kept).strip());
        }
        post();
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (Instant.now().isBefore(end)) {
            Optional<String> link = inMailbox();
            if (link.isPresent()) {
                Files.writeString(kept, link.get());
                return link;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Optional.empty();
    }

    private void post() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(at(ports.gateway(), "/api/transactions"))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + credentials.apiKey())
                                .POST(HttpRequest.BodyPublishers.ofString(transaction()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        // 409: an earlier start got this far and was stopped before the mail was there.
        if (answer.statusCode() >= 300 && answer.statusCode() != 409) {
            throw new IOException("The first transaction was refused: " + answer.body());
        }
    }

    private static String transaction() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return """
        {"source":"first-start","externalId":"1","occurredAt":"%s","stage":"after",
         "supplier":"north-branch","offering":"home-delivery","contactPoint":"web",
         "customer":{"id":"first-customer","kind":"external","name":"Ana Lima",
                     "email":"%s","language":"en","tier":"gold"},
         "facts":{"promisedBy":"%s","deliveredAt":"%s"}}
        """
                .formatted(now, CUSTOMER, now, now);
    }

    private Optional<String> inMailbox() throws IOException, InterruptedException {
        String to = URLEncoder.encode(CUSTOMER, StandardCharsets.UTF_8);
        for (JsonNode mail : get("/api/messages?to=" + to).path("items")) {
            JsonNode message = get("/api/messages/" + mail.path("id").asString());
            Matcher link = LINK.matcher(message.path("text").asString());
            if (link.find()) {
                return Optional.of(link.group());
            }
        }
        return Optional.empty();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at(ports.mailbox(), path)).build();
        return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static URI at(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
