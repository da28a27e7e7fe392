package io.howdidwedo.benchmarks;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/// How many customers are asked a second, against the bare sending of the same mails; and how long
/// the survey page takes.
public final class AskingRun {
    private static final int MAILS = 3_000;
    private static final int PAGES = 1_000;
    private static final int WARMING_UP = 500;

    /// As many as the service keeps.
    private static final int CONNECTIONS = 2;

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
            var _ = invitations.ask(List.of("asked"), MAILS);
            double asked = MAILS / Steps.seconds(start);
            steps.say("the same mails alone");
            double sent = MAILS / sending(system, web);
            steps.say("survey page");
            Percentiles pages = pages(page, web);
            PageWeight weight = PageWeight.of(page, web);
            steps.say("done");
            print(asked, sent, pages, weight, stolen);
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

    private static void print(
            double asked, double sent, Percentiles pages, PageWeight weight, StolenTime stolen) {
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
        Table.row("Processor time taken by others", stolen.toString());
    }
}
