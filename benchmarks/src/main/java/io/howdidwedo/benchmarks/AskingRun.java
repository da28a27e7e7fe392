package io.howdidwedo.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/// How many customers are asked a second, against the bare sending of the same mails; how quickly
/// a file is brought in, against the bare writing of its rows; and how long the survey page takes.
public final class AskingRun {
    private static final int MAILS = 3_000;
    private static final int ROWS = 50_000;
    private static final int CHUNK = 500;
    private static final int PAGES = 1_000;
    private static final int WARMING_UP = 500;

    /// As many as the service keeps.
    private static final int CONNECTIONS = 2;

    private static final String BOUNDARY = "----rows";
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Steps steps = new Steps();

    private AskingRun() {}

    /// Takes the launcher's folder of jars.
    public static void main(String[] arguments) throws Exception {
        new AskingRun().run(Path.of(arguments[0]));
    }

    private void run(Path app) throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        steps.say("starting a system");
        try (Web web = new Web();
                MeasuredSystem system = new MeasuredSystem(app)) {
            Invitations invitations = new Invitations(system, web);
            steps.say("warming up");
            URI page =
                    system.gateway()
                            .resolve(
                                    invitations
                                            .prepare(List.of("warming-up"), WARMING_UP)
                                            .getFirst()
                                            .path());
            steps.say("asking");
            long start = System.nanoTime();
            var _ = invitations.prepare(List.of("asked"), MAILS);
            double asked = MAILS / Steps.seconds(start);
            steps.say("the same mails alone");
            double sent = MAILS / sending(system, web);
            steps.say("survey page");
            Percentiles pages = pages(page, web);
            PageWeight weight = PageWeight.of(page, web);
            steps.say("bringing a file in");
            double taken = ROWS / importing(system, web);
            steps.say("the same rows alone");
            double written = ROWS / writing(system);
            steps.say("done");
            print(asked, sent, pages, weight, taken, written, stolen);
        }
    }

    /// One of our mails over kept connections, and nothing else.
    private static double sending(MeasuredSystem system, Web web) throws Exception {
        JsonNode newest =
                web.read(HttpRequest.newBuilder(system.mailbox().resolve("/api/messages")))
                        .path("items")
                        .path(0);
        byte[] raw =
                web.send(
                                HttpRequest.newBuilder(
                                        system.mailbox()
                                                .resolve(
                                                        "/api/messages/"
                                                                + newest.path("id").asString()
                                                                + "/raw")))
                        .body();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(
                        threads.submit(
                                () -> {
                                    send(raw, MAILS / CONNECTIONS, system.smtpPort());
                                    return null;
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return Steps.seconds(start);
    }

    private static void send(byte[] raw, int count, int port) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (int i = 0; i < count; i++) {
                MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(raw));
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        }
    }

    private static Percentiles pages(URI page, Web web) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < PAGES + WARMING_UP; i++) {
            long start = System.nanoTime();
            if (web.send(HttpRequest.newBuilder(page)).statusCode() != 200) {
                throw new IllegalStateException("The survey page does not open");
            }
            if (i >= WARMING_UP) {
                times.add(System.nanoTime() - start);
            }
        }
        return Percentiles.ofNanos(times);
    }

    private static double importing(MeasuredSystem system, Web web) throws InterruptedException {
        StringBuilder rows = new StringBuilder("source,externalId,occurredAt,supplier,offering,");
        rows.append("customer.id,customer.email,facts.region\n");
        Instant now = Instant.now();
        for (int i = 0; i < ROWS; i++) {
            rows.append(
                    String.format(
                            Locale.ROOT,
                            "file,F-%1$d,%2$s,branch-%3$d,home-delivery,f-%1$d,f%1$d@example.org,n%n",
                            i,
                            now,
                            i % 20));
        }
        String body =
                "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\n"
                                .formatted(BOUNDARY)
                        + "Content-Type: text/csv\r\n\r\n"
                        + rows
                        + "\r\n--%s--\r\n".formatted(BOUNDARY);
        long start = System.nanoTime();
        String id =
                web.read(
                                system.api("/api/imports")
                                        .header(
                                                "Content-Type",
                                                "multipart/form-data; boundary=" + BOUNDARY)
                                        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8)))
                        .path("id")
                        .asString();
        while (System.nanoTime() - start < LONGEST_NANOS) {
            JsonNode state = web.read(system.api("/api/imports/" + id));
            if (state.path("state").asString().equals("done")
                    && state.path("accepted").asInt() == ROWS) {
                return Steps.seconds(start);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The file is never brought in");
    }

    /// What a row holds as a plain document, as many at once as the import takes.
    private static double writing(MeasuredSystem system) {
        try (MongoClient client = MongoClients.create(system.database())) {
            MongoCollection<Document> rows =
                    client.getDatabase("bare")
                            .getCollection("rows")
                            .withWriteConcern(WriteConcern.JOURNALED);
            long start = System.nanoTime();
            for (int first = 0; first < ROWS; first += CHUNK) {
                List<Document> chunk = new ArrayList<>();
                for (int i = first; i < first + CHUNK; i++) {
                    chunk.add(
                            new Document("_id", "F-" + i)
                                    .append("source", "file")
                                    .append("supplier", "branch-" + i % 20)
                                    .append("offering", "home-delivery")
                                    .append("customer", "f-" + i)
                                    .append("email", "f" + i + "@example.org")
                                    .append("region", "n"));
                }
                rows.insertMany(chunk);
            }
            return Steps.seconds(start);
        }
    }

    private static void print(
            double asked,
            double sent,
            Percentiles pages,
            PageWeight weight,
            double taken,
            double written,
            StolenTime stolen) {
        Table.head();
        Table.row(
                "Customers asked, from the transaction to the mail",
                String.format(Locale.ROOT, "%,.0f a second", asked));
        Table.row(
                "The same mails alone, over " + CONNECTIONS + " kept connections",
                String.format(Locale.ROOT, "%,.0f a second, ratio %.2f", sent, asked / sent));
        Table.row("Survey page through the gateway", pages.toString());
        Table.row(
                "Survey page with its " + (weight.files() - 1) + " assets",
                String.format(
                        Locale.ROOT,
                        "%,d bytes, %,d compressed",
                        weight.plain(),
                        weight.compressed()));
        Table.row(
                String.format(Locale.ROOT, "Rows of a file of %,d taken in", ROWS),
                String.format(Locale.ROOT, "%,.0f a second", taken));
        Table.row(
                "The same rows alone, " + CHUNK + " durable documents at once",
                String.format(Locale.ROOT, "%,.0f a second, ratio %.2f", written, taken / written));
        Table.row("Processor time taken by others", stolen.toString());
    }
}
