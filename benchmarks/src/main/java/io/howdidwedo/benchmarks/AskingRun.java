package io.howdidwedo.benchmarks;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many customers are asked a second, from the transaction to the mail; and how long the survey
/// page takes.
final class AskingRun {
    private static final int MAILS = 3_000;
    private static final int PAGES = 1_000;
    private static final int WARMING_UP = 500;

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
            Invitations invitations = new Invitations(system.doors(), web);
            steps.say("warming up");
            URI page =
                    system.doors()
                            .gateway()
                            .resolve(
                                    invitations
                                            .prepare(List.of("warming-up"), WARMING_UP)
                                            .getFirst()
                                            .path());
            steps.say("asking");
            long start = System.nanoTime();
            var _ = invitations.ask(List.of("asked"), MAILS);
            double asked = MAILS / Steps.seconds(start);
            steps.say("survey page");
            Percentiles pages = pages(page, web);
            PageWeight weight = PageWeight.of(page, web);
            steps.say("done");
            print(asked, pages, weight, stolen);
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
            double asked, Percentiles pages, PageWeight weight, StolenTime stolen) {
        Table.head();
        Table.row(
                "Customers asked, from the transaction to the mail",
                String.format(Locale.ROOT, "%,.0f a second", asked));
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
