package io.howdidwedo.benchmarks;

import com.sun.net.httpserver.HttpServer;
import io.howdidwedo.benchmarks.Invitations.Ready;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/// What it costs to be watched: two systems side by side, one scraped every 15 seconds and telling
/// one trace in ten, the other left alone. They go the same rounds in turn, now one first and now
/// the other, so that what else the machine does falls on both.
final class WatchedRun {
    private static final int CUSTOMERS = 300;
    private static final int WARMING_UP = 2;
    private static final int ROUNDS = 8;
    private static final int PERCENT = 100;
    private static final List<String> SCRAPED =
            List.of("", "/survey-service", "/followup-service", "/analytics-service");

    private final Steps steps = new Steps();
    private final LongAdder told = new LongAdder();

    private WatchedRun() {}

    /// Takes the launcher's folder of jars.
    public static void main(String[] arguments) throws Exception {
        new WatchedRun().run(Path.of(arguments[0]));
    }

    private void run(Path app) throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        HttpServer store = store();
        String endpoint = "http://127.0.0.1:" + store.getAddress().getPort();
        steps.say("starting two systems");
        try (Web web = new Web();
                MeasuredSystem left = new MeasuredSystem(app);
                MeasuredSystem watched =
                        new MeasuredSystem(
                                app,
                                Map.of(
                                        "OTEL_EXPORTER_OTLP_ENDPOINT",
                                        endpoint,
                                        "OTEL_TRACES_SAMPLER_ARG",
                                        "0.1"));
                ScheduledExecutorService scraper = Executors.newScheduledThreadPool(1)) {
            var _ =
                    scraper.scheduleAtFixedRate(
                            () -> scrape(web, watched.doors()), 15, 15, TimeUnit.SECONDS);
            for (int i = 0; i < WARMING_UP; i++) {
                steps.say("warming up");
                var _ = round(left, web, "early-" + i);
                var _ = round(watched, web, "early-" + i);
            }
            told.reset();
            report(rounds(left, watched, web));
            rest(left, watched);
            scraper.shutdownNow();
        } finally {
            store.stop(0);
        }
        Table.row("Bytes of traces told", String.valueOf(told.sum()));
        Table.row("Processor time that other machines took in the meantime", stolen.toString());
        steps.say("done");
    }

    /// Milliseconds of processor time that a customer's whole round took.
    private record Pair(double left, double watched) {
        double percent() {
            return PERCENT * (watched / left - 1);
        }
    }

    private List<Pair> rounds(MeasuredSystem left, MeasuredSystem watched, Web web)
            throws InterruptedException {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            String branch = "round-" + i;
            double first = round(i % 2 == 0 ? left : watched, web, branch);
            double second = round(i % 2 == 0 ? watched : left, web, branch);
            Pair pair = i % 2 == 0 ? new Pair(first, second) : new Pair(second, first);
            steps.say(
                    String.format(
                            Locale.ROOT,
                            "round %d: %.2f ms left alone, %.2f ms watched: %+.1f %%",
                            i,
                            pair.left(),
                            pair.watched(),
                            pair.percent()));
            pairs.add(pair);
        }
        return pairs;
    }

    private static double round(MeasuredSystem system, Web web, String branch)
            throws InterruptedException {
        Invitations invitations = new Invitations(system.doors(), web);
        Throughput throughput = new Throughput(web, system);
        Spent before = system.spent();
        List<Ready> ready = invitations.read(invitations.askOneByOne(branch, CUSTOMERS));
        List<URI> pages =
                ready.stream().map(one -> system.doors().gateway().resolve(one.path())).toList();
        var _ =
                throughput.measure(
                        pages, number -> "inputs=3&answer.overall=" + (number % 5 == 0 ? 1 : 4));
        CostRun.waitForQuiet(system);
        return system.spent().since(before).millisEach(CUSTOMERS);
    }

    private static void report(List<Pair> pairs) {
        Table.head();
        List<Double> percents = pairs.stream().map(Pair::percent).sorted().toList();
        double left = pairs.stream().mapToDouble(Pair::left).sum();
        double watched = pairs.stream().mapToDouble(Pair::watched).sum();
        Table.row("A customer's whole round, left alone", millis(left / pairs.size()));
        Table.row("The same, watched", millis(watched / pairs.size()));
        Table.row(
                "What watching costs",
                String.format(
                        Locale.ROOT,
                        "%+.1f %% of all; rounds %+.1f to %+.1f %%, median %+.1f %%",
                        PERCENT * (watched / left - 1),
                        percents.getFirst(),
                        percents.getLast(),
                        (percents.get((ROUNDS - 1) / 2) + percents.get(ROUNDS / 2)) / 2));
    }

    private static String millis(double each) {
        return String.format(Locale.ROOT, "%.2f ms of processor time", each);
    }

    private void rest(MeasuredSystem left, MeasuredSystem watched) throws InterruptedException {
        steps.say("doing nothing for a minute");
        Duration leftBefore = left.processorTime();
        Duration watchedBefore = watched.processorTime();
        TimeUnit.MINUTES.sleep(1);
        Table.row(
                "Doing nothing, left alone and watched",
                String.format(
                        Locale.ROOT,
                        "%.1f %% and %.1f %% of a core",
                        left.processorTime().minus(leftBefore).toMillis() / 600.0,
                        watched.processorTime().minus(watchedBefore).toMillis() / 600.0));
    }

    private static void scrape(Web web, Doors doors) {
        for (String of : SCRAPED) {
            var _ = web.send(doors.api("/actuator/prometheus" + of).GET());
        }
    }

    private HttpServer store() throws IOException {
        HttpServer store =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        store.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        told.add(exchange.getRequestBody().readAllBytes().length);
                        exchange.sendResponseHeaders(200, -1);
                    }
                });
        store.start();
        return store;
    }
}
