package io.howdidwedo.benchmarks.mails;

import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.figures.EventLog;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.localplatform.mailbox.LocalMailbox;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Customers of a survey-service that runs without a scheduler: the run says when their time has
/// come.
public final class InvitedCustomers {
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"<>\\\\]+(/s/[A-Za-z0-9_-]+)");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventLog log;
    private final LocalMailbox mailbox;
    private final Web web;

    /// Those whose mails come to this mailbox.
    public InvitedCustomers(EventLog log, LocalMailbox mailbox, Web web) {
        this.log = log;
        this.mailbox = mailbox;
        this.web = web;
    }

    /// Transactions whose customers are to be asked at once; nobody else hears of them.
    public List<UUID> record(ServiceProcess service, int count) {
        Instant now = Instant.now();
        String lines =
                IntStream.range(0, count)
                        .mapToObj(i -> transaction(i, now))
                        .collect(Collectors.joining("\n"));
        String answers =
                new String(
                        service.post(
                                        "/api/transactions/batch",
                                        "application/x-ndjson",
                                        HttpRequest.BodyPublishers.ofString(lines))
                                .body(),
                        StandardCharsets.UTF_8);
        return answers.lines()
                .map(line -> UUID.fromString(JSON.readTree(line).path("id").asString()))
                .toList();
    }

    private static String transaction(int number, Instant now) {
        return """
        {"source":"shop","externalId":"%1$d","occurredAt":"%2$s","supplier":"branch-%3$d",\
        "offering":"home-delivery","customer":{"id":"c-%1$d","email":"%1$d@example.org"}}"""
                .formatted(number, now, number % 20);
    }

    /// Says that their time has come, as the scheduler does.
    public void invite(List<UUID> transactions) {
        log.say(
                transactions.stream()
                        .map(
                                one ->
                                        new TimerFired(
                                                "invite-" + one,
                                                TimerPurpose.INVITE,
                                                one,
                                                one,
                                                null,
                                                0,
                                                Instant.now()))
                        .toList());
        log.flush();
    }

    /// Waits until the mailbox has so many mails in all.
    public void awaitMails(int count) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (mails().size() < count) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("There are never " + count + " mails");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    /// The paths of all survey pages that the mails lead to.
    public List<String> pages() {
        return StreamSupport.stream(mails().spliterator(), false)
                .map(mail -> mail.path("id").asString())
                .map(this::page)
                .toList();
    }

    private String page(String id) {
        Matcher link = LINK.matcher(message(id).path("text").asString());
        if (!link.find()) {
            throw new IllegalStateException("No link in the mail " + id);
        }
        return link.group(1);
    }

    private JsonNode message(String id) {
        return web.read(HttpRequest.newBuilder(mailbox.page().resolve("/api/messages/" + id)));
    }

    /// The newest mail as it was handed over.
    public byte[] newest() {
        String id = mails().path(0).path("id").asString();
        return web.send(
                        HttpRequest.newBuilder(
                                mailbox.page().resolve("/api/messages/" + id + "/raw")))
                .body();
    }

    private JsonNode mails() {
        return web.read(HttpRequest.newBuilder(mailbox.page().resolve("/api/messages")))
                .path("items");
    }
}
