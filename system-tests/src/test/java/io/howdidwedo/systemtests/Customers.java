package io.howdidwedo.systemtests;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.pollinterval.IterativePollInterval;

/// Customers of one branch who come one after the other, each with one transaction: they get their
/// mail, open its link, read the page and answer it.
///
/// Whoever meets a closed door tries again, as a shop's connector and a person do; each step may
/// be repeated. Who gives which answer depends on nothing but the customer's number.
final class Customers implements AutoCloseable {
    private static final Duration BETWEEN_TWO = Duration.ofMillis(200);

    /// Nobody reads the page and answers faster; what does is taken for a machine.
    private static final Duration READING = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+/s/[A-Za-z0-9_-]+");
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([^\"]+)\"");

    private final RunningSystem system;
    private final String branch;
    private final int count;
    private final Instant occurredAt = Instant.now();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> rounds = new ArrayList<>();

    /// So many customers of a branch of their own.
    Customers(RunningSystem system, String branch, int count) {
        this.system = system;
        this.branch = branch;
        this.count = count;
    }

    /// Lets them come; returns at once.
    Customers come() {
        for (int i = 0; i < count; i++) {
            int number = i;
            Executor later =
                    CompletableFuture.delayedExecutor(
                            BETWEEN_TWO.toMillis() * i, TimeUnit.MILLISECONDS, threads);
            rounds.add(CompletableFuture.runAsync(() -> goRound(number), later));
        }
        return this;
    }

    /// Lets some come at once, from this number on; returns at once.
    void comeTogether(int first, int some) {
        for (int i = first; i < first + some; i++) {
            int number = i;
            rounds.add(CompletableFuture.runAsync(() -> goRound(number), threads));
        }
    }

    /// The score of every answer the system has said it has, by transaction.
    Map<String, Integer> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /// Waits until so many answers are acknowledged.
    void awaitAcknowledged(int answers) {
        Awaitility.await(answers + " answers of " + branch)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () ->
                                acknowledged.size() >= answers
                                        || rounds.stream()
                                                .anyMatch(
                                                        CompletableFuture
                                                                ::isCompletedExceptionally));
    }

    /// Waits until all have answered.
    ///
    /// @throws java.util.concurrent.CompletionException with what stopped one of them
    void awaitAll() {
        CompletableFuture.allOf(rounds.toArray(CompletableFuture[]::new)).join();
    }

    String branch() {
        return branch;
    }

    int count() {
        return count;
    }

    String address(int number) {
        return "customer-" + number + "@" + branch + ".example.org";
    }

    private void goRound(int number) {
        String transaction = system.json.readTree(buy(number).body()).path("id").asString();
        URI link = link(number);
        Matcher stamp = STAMP.matcher(open(link).body());
        if (!stamp.find()) {
            throw new AssertionError(link + " asks nothing");
        }
        int score = 1 + number * 7 % 5;
        answer(link, score, stamp.group(1));
        acknowledged.put(transaction, score);
    }

    private HttpResponse<String> buy(int number) {
        String body =
                """
                {"source":"%1$s","externalId":"%2$d","occurredAt":"%3$s","supplier":"%1$s",
                 "offering":"delivery-%1$s","customer":{"id":"%1$s-%2$d","email":"%4$s"}}
                """
                        .formatted(branch, number, occurredAt, address(number));
        return untilThere(
                Duration.ZERO,
                201,
                HttpRequest.newBuilder(URI.create(system.gateway() + "/api/transactions"))
                        .header("Authorization", "Bearer " + system.credential("apiKey"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private URI link(int number) {
        return patiently("link for " + address(number))
                .until(() -> linkInMailbox(number), java.util.Objects::nonNull);
    }

    private URI linkInMailbox(int number) {
        var mails = system.mailsTo(address(number));
        if (mails.isEmpty()) {
            return null;
        }
        String id = mails.getLast().path("id").asString();
        Matcher link = LINK.matcher(system.open(system.mailbox() + "/api/messages/" + id).body());
        return link.find() ? URI.create(link.group()) : null;
    }

    private HttpResponse<String> open(URI link) {
        return untilThere(Duration.ZERO, 200, HttpRequest.newBuilder(link).GET());
    }

    private void answer(URI link, int score, String stamp) {
        String form =
                "inputs=3&answer.overall="
                        + score
                        + "&stamp="
                        + URLEncoder.encode(stamp, StandardCharsets.UTF_8);
        untilThere(
                READING,
                303,
                HttpRequest.newBuilder(link)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /// Sends it, again while the system is away, until the answer is this one.
    private HttpResponse<String> untilThere(
            Duration before, int status, HttpRequest.Builder request) {
        HttpRequest whole = request.timeout(LONGEST_ANSWER).build();
        return patiently(whole.method() + " " + whole.uri())
                .pollDelay(before)
                .until(
                        () -> system.send(whole),
                        answer -> {
                            boolean again =
                                    answer.statusCode() >= 500 || answer.statusCode() == 429;
                            boolean repeated = status == 201 && answer.statusCode() == 200;
                            if (!again && !repeated && answer.statusCode() != status) {
                                throw new AssertionError(
                                        whole.uri()
                                                + ": "
                                                + answer.statusCode()
                                                + " "
                                                + answer.body());
                            }
                            return !again;
                        });
    }

    private static ConditionFactory patiently(String what) {
        return Awaitility.await(what)
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .pollInterval(
                        IterativePollInterval.iterative(
                                last ->
                                        last.multipliedBy(2).compareTo(Duration.ofSeconds(1)) > 0
                                                ? Duration.ofSeconds(1)
                                                : last.multipliedBy(2),
                                Duration.ofMillis(100)));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
