package io.howdidwedo.benchmarks.mails;

import io.howdidwedo.benchmarks.Steps;
import io.howdidwedo.benchmarks.StolenTime;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.figures.EventLog;
import io.howdidwedo.benchmarks.service.Platform;
import io.howdidwedo.benchmarks.service.RunFolder;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import io.howdidwedo.benchmarks.service.Survey;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.localplatform.mailbox.LocalMailbox;
import io.howdidwedo.testsupport.Door;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many invitations survey-service sends each second when many are due at once, as in the
/// morning when nights end; against the bare sending of the same mails.
public final class MailsRun {
    private static final int MAILS = 5_000;
    private static final int WARMING_UP = 1_000;

    /// As many as the service keeps.
    private static final int CONNECTIONS = 2;

    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Steps steps = new Steps();

    private MailsRun() {}

    /// Takes nothing.
    public static void main(String[] arguments) throws Exception {
        new MailsRun().run();
    }

    private void run() throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        try (RunFolder folder = RunFolder.named("how-did-we-do-mails");
                Door door = new Door();
                Web web = new Web();
                Platform platform = Platform.in(folder.path().resolve("platform"));
                LocalMailbox mailbox = LocalMailbox.open(folder.path().resolve("mails"), 0, 0);
                EventLog log = new EventLog(platform.broker().bootstrapServers());
                ServiceProcess service =
                        Survey.start(
                                folder.path(),
                                EventLog.PARTITIONS,
                                mailbox.smtpPort(),
                                platform,
                                door,
                                web)) {
            List<UUID> transactions = record(service);
            steps.say("warming up");
            invite(transactions.subList(0, WARMING_UP), log);
            awaitMails(WARMING_UP, mailbox, web);
            steps.say("inviting");
            long start = System.nanoTime();
            invite(transactions.subList(WARMING_UP, transactions.size()), log);
            awaitMails(transactions.size(), mailbox, web);
            double sent = MAILS / Steps.seconds(start);
            steps.say("the same mails alone");
            BareMails alone = new BareMails(newest(mailbox, web), mailbox.smtpPort());
            var _ = alone.send(WARMING_UP, CONNECTIONS);
            double bare = MAILS / alone.send(MAILS, CONNECTIONS);
            print(sent, bare, stolen);
        }
    }

    /// Transactions whose customers are to be asked at once; nobody else hears of them.
    private static List<UUID> record(ServiceProcess service) {
        Instant now = Instant.now();
        String lines =
                IntStream.range(0, WARMING_UP + MAILS)
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
    private static void invite(List<UUID> transactions, EventLog log) {
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

    private static void awaitMails(int count, LocalMailbox mailbox, Web web)
            throws InterruptedException {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (list(mailbox, web).size() < count) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("There are never " + count + " mails");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static JsonNode list(LocalMailbox mailbox, Web web) {
        return web.read(HttpRequest.newBuilder(mailbox.page().resolve("/api/messages")))
                .path("items");
    }

    private static byte[] newest(LocalMailbox mailbox, Web web) {
        String id = list(mailbox, web).path(0).path("id").asString();
        return web.send(
                        HttpRequest.newBuilder(
                                mailbox.page().resolve("/api/messages/" + id + "/raw")))
                .body();
    }

    private static void print(double sent, double bare, StolenTime stolen) {
        Table.head();
        Table.row(
                String.format(Locale.ROOT, "%,d invitations due at once, mailed", MAILS),
                String.format(Locale.ROOT, "%,.0f a second", sent));
        Table.row(
                "The same mails alone, over " + CONNECTIONS + " kept connections",
                String.format(Locale.ROOT, "%,.0f a second, ratio %.2f", bare, sent / bare));
        Table.row("Processor time that other machines took in the meantime", stolen.toString());
    }
}
