package io.howdidwedo.benchmarks;

import io.howdidwedo.benchmarks.Invitations.Ready;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The command: starts a system of its own, measures, prints a table, stops it.
public final class Benchmarks {
    private static final int ANSWERS = 2_000;
    private static final int WARMING_UP = 500;

    /// Customers who warm up change their answer this often, so that the compiler is done with it.
    private static final int ROUNDS = 12;
    private static final int SECONDS = 20;

    /// Branches before those that count: their answers come after everything the throughput left
    /// to be judged, so that what follows starts without a backlog.
    private static final int SETTLING = 2;

    private static final String FORM = "inputs=3&answer.overall=4";

    private final PrintStream out = System.out;
    private final long startedAt = System.nanoTime();

    private Benchmarks() {}

    /// Takes the launcher's folder of jars.
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1) {
            System.err.println("Give the folder with the system's jars; ./benchmarks/run does so.");
            System.exit(2);
        }
        new Benchmarks().run(Path.of(arguments[0]));
    }

    private void run(Path app) throws Exception {
        say("starting a system");
        StolenTime stolen = StolenTime.sinceNow();
        try (Web web = new Web();
                MeasuredSystem system = new MeasuredSystem(app);
                BareEndpoint bare = new BareEndpoint(system.doors().database())) {
            system.openSecondGateway(bare.address(), web);
            say("preparing invitations");
            Invitations invitations = new Invitations(system.doors(), web);
            List<Ready> ready =
                    invitations.prepare(List.of("throughput"), ANSWERS + WARMING_UP + 1);
            List<List<Ready>> seconds = seconds(invitations);
            say("survey page");
            PageWeight page =
                    PageWeight.of(system.doors().gateway().resolve(ready.getFirst().path()), web);
            say("answers against a bare endpoint");
            Throughput.Rate[] rates = throughput(system, web, ready);
            say("waiting until all of them are judged");
            var _ =
                    new Promptness(system.doors(), web, Promptness.A_SECOND)
                            .measure(seconds.subList(0, SETTLING));
            say("answers to dashboard and to case at half load");
            int half = Math.min((int) (rates[0].perSecond() / 2), Promptness.A_SECOND);
            Promptness.Times halfLoad =
                    new Promptness(system.doors(), web, half)
                            .measure(
                                    seconds.subList(SETTLING, SETTLING + SECONDS).stream()
                                            .map(all -> all.subList(0, half))
                                            .toList());
            say("answers to dashboard and to case");
            Promptness.Times times =
                    new Promptness(system.doors(), web, Promptness.A_SECOND)
                            .measure(seconds.subList(SETTLING + SECONDS, seconds.size()));
            say("timers");
            Timers.Lateness timers = new Timers(system.doors().broker()).measure();
            say("done");
            print(rates[0], rates[1], half, halfLoad, times, timers, page, stolen);
        }
    }

    private static List<List<Ready>> seconds(Invitations invitations) throws InterruptedException {
        List<String> branches = new ArrayList<>();
        for (int i = 0; i < SETTLING + 2 * SECONDS; i++) {
            branches.add("second-" + i);
        }
        List<Ready> ready = invitations.prepare(branches, Promptness.A_SECOND);
        return branches.stream()
                .map(
                        branch ->
                                ready.stream()
                                        .filter(asked -> asked.branch().equals(branch))
                                        .toList())
                .toList();
    }

    /// Ours and the bare one, through the same gateway, both warmed up alike.
    private static Throughput.Rate[] throughput(MeasuredSystem system, Web web, List<Ready> ready)
            throws InterruptedException {
        Throughput throughput = new Throughput(web, system);
        List<URI> ours =
                ready.stream().map(one -> system.secondGateway().resolve(one.path())).toList();
        URI bare = system.secondGateway().resolve("/n/bare");
        for (int round = 0; round < ROUNDS; round++) {
            String form = "inputs=3&answer.overall=" + (1 + round % 5);
            var _ = throughput.measure(Collections.nCopies(WARMING_UP, bare), form);
            var _ = throughput.measure(ours.subList(1, WARMING_UP + 1), form);
        }
        Throughput.Rate ourRate =
                throughput.measure(ours.subList(WARMING_UP + 1, ours.size()), FORM);
        Throughput.Rate bareRate = throughput.measure(Collections.nCopies(ANSWERS, bare), FORM);
        return new Throughput.Rate[] {ourRate, bareRate};
    }

    private void print(
            Throughput.Rate ours,
            Throughput.Rate bare,
            int half,
            Promptness.Times halfLoad,
            Promptness.Times times,
            Timers.Lateness timers,
            PageWeight page,
            StolenTime stolen) {
        out.println();
        row("Measured", "Value");
        row("---", "---");
        row(
                "Confirmed answers through the gateway, " + Throughput.CLIENTS + " clients",
                rate(ours));
        row("Bare endpoint, one durable insert, same gateway", rate(bare));
        row(
                "Processor time of the whole system for one of them",
                String.format(
                        Locale.ROOT,
                        "%.1f ms; for the bare one %.1f ms",
                        ours.processorTime(),
                        bare.processorTime()));
        row("Ratio", String.format(Locale.ROOT, "%.2f", ours.perSecond() / bare.perSecond()));
        promptness(half, halfLoad);
        promptness(Promptness.A_SECOND, times);
        row(
                String.format(
                        Locale.ROOT,
                        "Lateness of %,d open timers due within %d s",
                        Timers.FIRING,
                        Timers.WINDOW.toSeconds()),
                timers.lateness().toString());
        row(
                "All of them taken in before the first was due by",
                String.format(Locale.ROOT, "%.1f s", timers.takenInBefore().toMillis() / 1e3));
        row(
                "Survey page with its " + (page.files() - 1) + " assets",
                String.format(
                        Locale.ROOT,
                        "%,d bytes, %,d compressed, ratio %.2f",
                        page.plain(),
                        page.compressed(),
                        (double) page.compressed() / page.plain()));
        row("Processor time that other machines took in the meantime", stolen.toString());
    }

    private void promptness(int aSecond, Promptness.Times times) {
        row(
                "Answers sent at " + aSecond + " a second for " + SECONDS + " s",
                String.format(
                        Locale.ROOT,
                        "%.1f a second acknowledged; %s of %,d",
                        times.perSecond(),
                        times.acknowledgedIn(),
                        times.sent()));
        row("Answer to dashboard", times.toDashboard().toString());
        row("Answer to case", times.toCase().toString());
    }

    private static String rate(Throughput.Rate rate) {
        return String.format(Locale.ROOT, "%,.0f a second; %s", rate.perSecond(), rate.times());
    }

    private void row(String name, String value) {
        out.printf("| %-58s | %-52s |%n", name, value);
    }

    private void say(String what) {
        System.err.printf("%6.1f s  %s%n", (System.nanoTime() - startedAt) / 1e9, what);
    }
}
