package io.howdidwedo.benchmarks;

import io.howdidwedo.benchmarks.Invitations.Ready;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// What a transaction asked and an answer cost, with all that follows from them: processor time of
/// the system, records of the broker and round trips to the database. The unit is what an endpoint
/// takes that only keeps one document durably.
final class CostRun {
    private static final int ASKED = 4_000;
    private static final int WARMING_UP = 3_000;
    private static final int BARE = 10_000;

    /// So long answers come before any is measured: what the compiler does at first is paid once.
    private static final Duration LOAD_BEFORE = Duration.ofSeconds(75);

    /// So long it comes to rest before that is measured: a load leaves work, for the compiler, too.
    private static final Duration REST_BEFORE = Duration.ofSeconds(45);

    /// One answer in so many is a bad one, and makes a case.
    private static final int BAD_ONE_IN = 5;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int QUIET_LOOKS = 3;
    private static final int MOST_LOOKS = 180;

    private final Steps steps = new Steps();

    private CostRun() {}

    /// Takes the launcher's folder of jars.
    public static void main(String[] arguments) throws Exception {
        new CostRun().run(Path.of(arguments[0]));
    }

    private void run(Path app) throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        steps.say("starting a system");
        try (Web web = new Web();
                MeasuredSystem system = new MeasuredSystem(app)) {
            Throughput throughput = new Throughput(web, system);
            Invitations invitations = new Invitations(system.doors(), web);
            steps.say("the bare endpoint");
            double unit = unit(system, throughput);
            Table.head();
            Table.row("Bare endpoint, one durable insert: the unit U", millis(unit));
            warmUp(system, throughput, invitations);
            List<Ready> ready = ask(system, invitations, unit);
            answer(system, throughput, ready, unit);
            rest(system);
            Table.row("Processor time that other machines took in the meantime", stolen.toString());
            steps.say("done");
        }
    }

    private static double unit(MeasuredSystem system, Throughput throughput) throws Exception {
        URI bareEndpoint = system.openBareEndpoint();
        var _ = throughput.measure(Collections.nCopies(2 * BARE, bareEndpoint), form(1));
        return throughput.measure(Collections.nCopies(BARE, bareEndpoint), form(1)).processorTime();
    }

    private void warmUp(MeasuredSystem system, Throughput throughput, Invitations invitations)
            throws InterruptedException {
        steps.say("warming up: asking");
        List<Ready> early = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            early.addAll(invitations.prepare(List.of("early-" + i), WARMING_UP));
        }
        steps.say("warming up: answering");
        long start = System.nanoTime();
        for (int score = 1; Steps.seconds(start) < LOAD_BEFORE.toSeconds(); score = 5 - score) {
            var _ = answer(throughput, system, early, score);
        }
        waitForQuiet(system);
    }

    private List<Ready> ask(MeasuredSystem system, Invitations invitations, double unit)
            throws InterruptedException {
        steps.say("asking");
        Spent before = system.spent();
        long start = System.nanoTime();
        List<String> branches = IntStream.range(0, 8).mapToObj(i -> "asked-" + i).toList();
        Invitations.Asked asked = invitations.ask(branches, ASKED / 8);
        double perSecond = ASKED / Steps.seconds(start);
        waitForQuiet(system);
        Spent asking = system.spent().since(before);
        Table.row("Customers asked", String.format(Locale.ROOT, "%,.0f a second", perSecond));
        Table.row("A transaction asked, with its mail", asking.each(ASKED, unit));
        List<Ready> ready = invitations.read(asked);
        waitForQuiet(system);
        return ready;
    }

    private void answer(
            MeasuredSystem system, Throughput throughput, List<Ready> ready, double unit)
            throws InterruptedException {
        steps.say("answering");
        Spent before = system.spent();
        Throughput.Rate answered = answer(throughput, system, ready, 4);
        Spent meanwhile = system.spent().since(before);
        waitForQuiet(system);
        Spent followed = system.spent().since(before);
        Table.row(
                "Answers confirmed, " + Throughput.CLIENTS + " clients",
                String.format(
                        Locale.ROOT, "%,.0f a second; %s", answered.perSecond(), answered.times()));
        Table.row("An answer while they come", meanwhile.each(ASKED, unit));
        Table.row("An answer with all that follows", followed.each(ASKED, unit));
    }

    private void rest(MeasuredSystem system) throws InterruptedException {
        steps.say("coming to rest");
        TimeUnit.SECONDS.sleep(REST_BEFORE.toSeconds());
        steps.say("doing nothing for a minute");
        Spent before = system.spent();
        TimeUnit.MINUTES.sleep(1);
        Spent idle = system.spent().since(before);
        Table.row(
                "Doing nothing",
                String.format(
                        Locale.ROOT,
                        "%.1f %% of a core; %.1f round trips and %.1f records a second",
                        idle.processorTime().toMillis() / 600.0,
                        idle.roundTrips() / 60.0,
                        idle.records() / 60.0));
    }

    private static String millis(double unit) {
        return String.format(Locale.ROOT, "%.2f ms of processor time", unit);
    }

    private static String form(int score) {
        return "inputs=3&answer.overall=" + score;
    }

    private static Throughput.Rate answer(
            Throughput throughput, MeasuredSystem system, List<Ready> ready, int good)
            throws InterruptedException {
        List<URI> pages =
                ready.stream().map(one -> system.doors().gateway().resolve(one.path())).toList();
        return throughput.measure(pages, number -> form(number % BAD_ONE_IN == 0 ? 1 : good));
    }

    /// Until the broker has written next to nothing for some seconds: nothing is under way.
    static void waitForQuiet(MeasuredSystem system) throws InterruptedException {
        int quiet = 0;
        Spent last = system.spent();
        for (int looks = 0; quiet < QUIET_LOOKS && looks < MOST_LOOKS; looks++) {
            TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
            Spent now = system.spent();
            quiet = now.since(last).records() <= 10 ? quiet + 1 : 0;
            last = now;
        }
    }
}
