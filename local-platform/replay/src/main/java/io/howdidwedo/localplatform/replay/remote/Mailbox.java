package io.howdidwedo.localplatform.replay.remote;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The local mailbox, watched for the survey links of many customers at once.
public final class Mailbox implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/s/[A-Za-z0-9_-]+");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);
    /// More never come between two looks.
    private static final int NEWEST = 1_000;

    private final URI mailbox;
    private final Http http;
    private final Map<String, CompletableFuture<URI>> awaited;
    private final Thread watch;

    /// Watches for mails to these addresses; what is there already is seen too.
    public Mailbox(URI mailbox, Collection<String> addresses, Http http) {
        this.mailbox = mailbox;
        this.http = http;
        this.awaited =
                addresses.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(), _ -> new CompletableFuture<>()));
        this.watch = Thread.ofVirtual().name("mailbox").start(this::watch);
    }

    /// The link in the first mail to one of these addresses, as soon as it comes.
    public CompletableFuture<URI> linkFor(String address) {
        return Objects.requireNonNull(awaited.get(address), address);
    }

    private void watch() {
        try {
            look("");
            while (true) {
                TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
                look("?limit=" + NEWEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            awaited.values().forEach(mail -> mail.completeExceptionally(e));
        }
    }

    private void look(String limit) throws IOException, InterruptedException {
        List<JsonNode> newestFirst = new ArrayList<>();
        get("/api/messages" + limit).path("items").forEach(newestFirst::add);
        for (JsonNode mail : newestFirst.reversed()) {
            CompletableFuture<URI> link = awaited.get(mail.path("to").asString());
            if (link != null && !link.isDone()) {
                Matcher found = LINK.matcher(text(mail.path("id").asString()));
                if (found.find()) {
                    link.complete(URI.create(found.group()));
                }
            }
        }
    }

    private String text(String id) throws IOException, InterruptedException {
        return get("/api/messages/" + id).path("text").asString();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(mailbox.resolve(path))
                                .timeout(Duration.ofSeconds(30))
                                .GET()
                                .build());
        if (answer.statusCode() != 200) {
            throw new Refused(answer);
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
