package io.howdidwedo.benchmarks;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Customers with a mail in their box, ready to answer.
public final class Invitations {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"<>\\\\]+(/s/[A-Za-z0-9_-]+)");
    private static final int READERS = 8;

    private final Doors doors;
    private final Web web;

    /// Customers of the system behind these doors.
    public Invitations(Doors doors, Web web) {
        this.doors = doors;
        this.web = web;
    }

    /// One customer's way to answer.
    ///
    /// @param path of the page, with its token
    /// @param transaction it is about
    public record Ready(String path, String transaction, String branch) {}

    /// Brings transactions of these branches, so many each, waits for the mails and reads them.
    public List<Ready> prepare(List<String> branches, int each) throws InterruptedException {
        return read(ask(branches, each));
    }

    /// What was asked: transactions and mails by the customer's address.
    record Asked(Map<String, String> transactions, Map<String, String> mails) {}

    /// Brings transactions of these branches, so many each, and waits for the mails.
    Asked ask(List<String> branches, int each) throws InterruptedException {
        Instant now = Instant.now();
        StringBuilder lines = new StringBuilder();
        List<String> branchOfLine = new ArrayList<>();
        for (String branch : branches) {
            for (int i = 0; i < each; i++) {
                branchOfLine.add(branch);
                lines.append(line(branch, i, now));
            }
        }
        Map<String, String> transactions = record(lines.toString(), branchOfLine, each);
        return new Asked(transactions, awaitMails(transactions));
    }

    /// The same of one branch, each transaction by a request of its own.
    Asked askOneByOne(String branch, int count) throws InterruptedException {
        Map<String, String> transactions = new ConcurrentHashMap<>();
        try (ExecutorService shops = Executors.newFixedThreadPool(READERS)) {
            for (int i = 0; i < count; i++) {
                int number = i;
                shops.execute(
                        () ->
                                transactions.put(
                                        number + "@" + branch + ".example.org",
                                        record(branch, number)));
            }
        }
        if (transactions.size() != count) {
            throw new IllegalStateException(
                    "Only " + transactions.size() + " transactions were taken in");
        }
        return new Asked(transactions, awaitMails(transactions));
    }

    private String record(String branch, int number) {
        return web.read(
                        doors.api("/api/transactions")
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                line(branch, number, Instant.now()))))
                .path("id")
                .asString();
    }

    private static String line(String branch, int number, Instant now) {
        return """
        {"source":"%1$s","externalId":"%2$d","occurredAt":"%3$s","supplier":"%1$s",\
        "offering":"home-delivery",\
        "customer":{"id":"%1$s-%2$d","email":"%2$d@%1$s.example.org"}}
        """
                .formatted(branch, number, now);
    }

    /// The transaction's id by the customer's address.
    private Map<String, String> record(String lines, List<String> branchOfLine, int each) {
        byte[] answers =
                web.send(
                                doors.api("/api/transactions/batch")
                                        .header("Content-Type", "application/x-ndjson")
                                        .POST(HttpRequest.BodyPublishers.ofString(lines)))
                        .body();
        Map<String, String> transactions = new HashMap<>();
        new String(answers, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .map(line -> Web.json(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .forEach(
                        answer -> {
                            int line = answer.path("line").asInt() - 1;
                            if (answer.path("status").asInt() == 201) {
                                transactions.put(
                                        line % each + "@" + branchOfLine.get(line) + ".example.org",
                                        answer.path("id").asString());
                            }
                        });
        if (transactions.size() != branchOfLine.size()) {
            throw new IllegalStateException(
                    "Only " + transactions.size() + " transactions were taken in");
        }
        return transactions;
    }

    private Map<String, String> awaitMails(Map<String, String> transactions)
            throws InterruptedException {
        Map<String, String> mails = new HashMap<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (mails.size() < transactions.size() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(1_000);
            for (JsonNode mail :
                    web.read(HttpRequest.newBuilder(doors.mailbox().resolve("/api/messages")))
                            .path("items")) {
                if (transactions.containsKey(mail.path("to").asString())) {
                    mails.put(mail.path("to").asString(), mail.path("id").asString());
                }
            }
        }
        if (mails.size() < transactions.size()) {
            throw new IllegalStateException(
                    "Only %d of %d mails came".formatted(mails.size(), transactions.size()));
        }
        return mails;
    }

    /// Reads the mails.
    List<Ready> read(Asked asked) {
        Map<String, String> transactions = asked.transactions();
        Map<String, Ready> ready = new ConcurrentHashMap<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            asked.mails()
                    .forEach(
                            (to, id) ->
                                    readers.execute(
                                            () -> ready.put(to, ready(to, id, transactions))));
        }
        return ready.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private Ready ready(String to, String id, Map<String, String> transactions) {
        String text =
                web.read(HttpRequest.newBuilder(doors.mailbox().resolve("/api/messages/" + id)))
                        .path("text")
                        .asString();
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new IllegalStateException("No link in the mail " + id);
        }
        String branch = to.substring(to.indexOf('@') + 1, to.indexOf(".example.org"));
        return new Ready(
                link.group(1), java.util.Objects.requireNonNull(transactions.get(to)), branch);
    }
}
