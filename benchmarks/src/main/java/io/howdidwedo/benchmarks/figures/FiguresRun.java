package io.howdidwedo.benchmarks.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.benchmarks.Percentiles;
import io.howdidwedo.benchmarks.Steps;
import io.howdidwedo.benchmarks.StolenTime;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.figures.PageTimes.Times;
import io.howdidwedo.benchmarks.service.Platform;
import io.howdidwedo.benchmarks.service.ResidentMemory;
import io.howdidwedo.benchmarks.service.RunFolder;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import io.howdidwedo.testsupport.Door;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// The second run: the manager's side with many answers. Prints a table.
final class FiguresRun {
    private static final int USUAL_ANSWERS = 10_000_000;
    private static final int FEWEST_ANSWERS = 10_000;

    /// As many are loaded and brought back from the topics; the rest are copies of them.
    private static final int MOST_LOADED = 1_000_000;

    private static final int MOST_COPIES = 40;

    /// How many are loaded on top of all.
    private static final int ON_TOP = 50_000;

    /// Figures that may become others say so.
    private static final String SETTLED = "\"behind\":null,\"judging\":null";

    private static final int LONGEST_TO_SETTLE = 300;

    private static final List<String> FIGURES =
            List.of(
                    "/api/figures?metrics=answers,csat,nps,dissatisfied,satisfied,delighted,slipped"
                            + "&by=month",
                    "/api/figures?metrics=transactions,asked&by=supplier,offering",
                    "/api/figures?metrics=invited,response-rate,cases,recovery&by=tier",
                    "/api/figures?metrics=performance,come-to-expect,secondary-gap,primary-met"
                            + "&by=expectation");

    private final Steps steps = new Steps();
    private final int loaded;
    private final int copies;

    private FiguresRun(int answers) {
        this.copies = (answers - 1) / MOST_LOADED;
        this.loaded = answers / (copies + 1);
    }

    /// Takes the number of answers, when it is not the usual one.
    public static void main(String[] arguments) throws Exception {
        int most = MOST_LOADED * (MOST_COPIES + 1);
        String answers = arguments.length == 0 ? USUAL_ANSWERS + "" : arguments[0];
        if (arguments.length > 1
                || !answers.matches("[0-9]{1,8}")
                || Integer.parseInt(answers) < FEWEST_ANSWERS
                || Integer.parseInt(answers) > most) {
            System.err.printf("Give the number of answers, from %d to %d%n", FEWEST_ANSWERS, most);
            System.exit(2);
        }
        new FiguresRun(Integer.parseInt(answers)).run();
    }

    private record Measured(
            JudgingRates judging,
            Rate loading,
            Rate bare,
            double copying,
            Rate onTop,
            Rebuild rebuild,
            long bytes,
            List<Times> pages,
            List<Percentiles> raw,
            ResidentMemory memory) {}

    private void run() throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        try (RunFolder folder = RunFolder.named("how-did-we-do-figures")) {
            print(measure(folder.path()), stolen);
        }
    }

    private Measured measure(Path folder) throws Exception {
        MadeUpAnswers answers = new MadeUpAnswers(loaded);
        Path file = folder.resolve("chronicle.duckdb");
        try (Door door = new Door();
                Web web = new Web()) {
            steps.say("judging");
            JudgingRates judging = JudgingRates.measure(folder.resolve("judging"), door);
            try (Platform platform = Platform.in(folder.resolve("platform"));
                    EventLog log = new EventLog(platform.broker().bootstrapServers())) {
                steps.say("saying what is brought back later");
                say(answers, log);
                steps.say("loading");
                Rate loading = new Loading(answers).add(file, 0, loaded, log.ends());
                steps.say("bringing it back");
                Rebuild rebuild = rebuild(file, platform, door, web, loading);
                steps.say("copying");
                Copies all = new Copies(file);
                Rate bare = all.bare(loading);
                double copying = all.add(copies);
                steps.say("loading on top");
                Rate onTop = new Loading(answers).add(file, loaded, loaded + ON_TOP, log.ends());
                steps.say("pages");
                Served served = served(file, platform, door, web, log, answers);
                steps.say("DuckDB alone");
                return new Measured(
                        judging,
                        loading,
                        bare,
                        copying,
                        onTop,
                        rebuild,
                        Files.size(file),
                        served.pages(),
                        raw(file, served.pages()),
                        served.memory());
            }
        }
    }

    private record Served(List<Times> pages, ResidentMemory memory) {}

    private static Served served(
            Path file, Platform platform, Door door, Web web, EventLog log, MadeUpAnswers answers)
            throws IOException, InterruptedException {
        long before = Files.size(file);
        try (ServiceProcess analytics = Analytics.start(file, platform, door, web)) {
            if (Files.size(file) < before / 2) {
                throw new IllegalStateException(
                        "The service has made the chronicle anew: it is laid out otherwise");
            }
            PageTimes times = new PageTimes(analytics, log, answers, answers.count() + ON_TOP);
            return new Served(times.measure(), analytics.memory());
        }
    }

    private void say(MadeUpAnswers answers, EventLog log)
            throws ExecutionException, InterruptedException {
        log.say(answers.offerings());
        answers.range(0, loaded).forEach(one -> log.say(one.events()));
        log.flush();
        log.countAsJudged();
    }

    /// @param taken until the service was ready, without what a start takes that has its chronicle
    /// @param start what such a start takes, in seconds
    private record Rebuild(Rate taken, double start) {}

    /// Removes the chronicle and lets the service read it from the topics.
    ///
    /// @throws IllegalStateException when any figure is another one then
    private static Rebuild rebuild(Path file, Platform platform, Door door, Web web, Rate loading)
            throws IOException, InterruptedException {
        List<String> before;
        long begin = System.nanoTime();
        double usual;
        try (ServiceProcess analytics = Analytics.start(file, platform, door, web)) {
            usual = Steps.seconds(begin);
            before = figures(analytics);
        }
        Files.delete(file);
        begin = System.nanoTime();
        try (ServiceProcess analytics = Analytics.start(file, platform, door, web)) {
            double all = Steps.seconds(begin);
            requireSame(before, figures(analytics));
            return new Rebuild(new Rate(loading.count(), loading.rows(), all - usual), usual);
        }
    }

    private static void requireSame(List<String> before, List<String> now) {
        for (int at = 0; at < FIGURES.size(); at++) {
            if (!before.get(at).equals(now.get(at))) {
                throw new IllegalStateException(
                        "Figures are not what they were before: %s told%n%s%nand tells%n%s"
                                .formatted(FIGURES.get(at), before.get(at), now.get(at)));
            }
        }
    }

    private static List<String> figures(ServiceProcess analytics) throws InterruptedException {
        List<String> figures = new ArrayList<>();
        for (String path : FIGURES) {
            figures.add(settled(path, analytics));
        }
        return figures;
    }

    /// Right after a start verdicts are compared with what is usual, and figures say so: while they
    /// do, they may become others.
    private static String settled(String path, ServiceProcess analytics)
            throws InterruptedException {
        long begin = System.nanoTime();
        String figures = figures(path, analytics);
        while (!figures.contains(SETTLED)) {
            if (Steps.seconds(begin) > LONGEST_TO_SETTLE) {
                throw new IllegalStateException("Figures do not settle: " + figures);
            }
            TimeUnit.MILLISECONDS.sleep(200);
            figures = figures(path, analytics);
        }
        return figures;
    }

    private static String figures(String path, ServiceProcess analytics) {
        return new String(analytics.get(path).body(), UTF_8);
    }

    private static List<Percentiles> raw(Path file, List<Times> pages) throws SQLException {
        List<Percentiles> raw = new ArrayList<>();
        for (Times one : pages) {
            raw.add(PageTimes.raw(file, one.page(), one.span()));
        }
        return raw;
    }

    private void print(Measured measured, StolenTime stolen) {
        int all = loaded * (copies + 1) + ON_TOP;
        Table.head();
        measured.judging().print();
        Table.row(
                count("%,d answers loaded into an empty chronicle", loaded),
                measured.loading().toString());
        Table.row("DuckDB alone, CREATE TABLE AS of the same rows", measured.bare().toString());
        Table.row("Ratio", ratio(measured.loading(), measured.bare()));
        Table.row(count("%,d more loaded on top of all", ON_TOP), measured.onTop().toString());
        Table.row(
                count("%,d answers back from the topics, same figures", loaded),
                String.format(
                        Locale.ROOT,
                        "%s, and a start of %.1f s",
                        measured.rebuild().taken(),
                        measured.rebuild().start()));
        Table.row(
                count("Chronicle of %,d answers", all),
                String.format(
                        Locale.ROOT,
                        "%,d MB; copies made in %.0f s",
                        measured.bytes() / 1_000_000,
                        measured.copying()));
        for (int at = 0; at < measured.pages().size(); at++) {
            page(measured.pages().get(at), measured.raw().get(at));
        }
        Table.row("Memory of analytics-service after the pages", measured.memory().toString());
        Table.row(
                "Memory of the process that loaded",
                ResidentMemory.of(ProcessHandle.current().pid()).toString());
        Table.row("Processor time that other machines took in the meantime", stolen.toString());
    }

    private void page(Times times, Percentiles raw) {
        String name = times.page().name() + ", " + times.span().name();
        Table.row(name + ", cold", times(times.cold()));
        Table.row(name + ", warm", times(times.warm()));
        Table.row(
                name + ", DuckDB alone for its core",
                String.format(
                        Locale.ROOT,
                        "p50 %,.0f ms, n %d; ratio to cold %.1f",
                        raw.at(0.5),
                        raw.count(),
                        times.cold().at(0.5) / raw.at(0.5)));
    }

    private static String times(Percentiles times) {
        if (times.count() == 0) {
            return "no answer within a minute";
        }
        return String.format(
                Locale.ROOT,
                "p50 %,.0f ms, p95 %,.0f ms, n %d",
                times.at(0.5),
                times.at(0.95),
                times.count());
    }

    private static String count(String text, int count) {
        return String.format(Locale.ROOT, text, count);
    }

    private static String ratio(Rate ours, Rate bare) {
        return String.format(Locale.ROOT, "%.3f", ours.perSecond() / bare.perSecond());
    }
}
