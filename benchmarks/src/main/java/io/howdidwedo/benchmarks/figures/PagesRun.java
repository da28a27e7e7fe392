package io.howdidwedo.benchmarks.figures;

import io.howdidwedo.benchmarks.Percentiles;
import io.howdidwedo.benchmarks.Steps;
import io.howdidwedo.benchmarks.StolenTime;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.service.Platform;
import io.howdidwedo.benchmarks.service.ResidentMemory;
import io.howdidwedo.benchmarks.service.RunFolder;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import io.howdidwedo.testsupport.Door;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Each page of figures right after a new answer. Prints a table.
final class PagesRun {
    private static final int USUAL_ANSWERS = 100_000;
    private static final int FEWEST_ANSWERS = 1_000;
    private static final int LOOKS = 12;

    private final Steps steps = new Steps();
    private final MadeUpAnswers answers;

    private PagesRun(int answers) {
        this.answers = new MadeUpAnswers(answers);
    }

    /// Takes the number of answers, when it is not the usual one.
    public static void main(String[] arguments) throws Exception {
        String answers = arguments.length == 0 ? USUAL_ANSWERS + "" : arguments[0];
        if (arguments.length > 1
                || !answers.matches("[0-9]{1,7}")
                || Integer.parseInt(answers) < FEWEST_ANSWERS) {
            System.err.printf("Give the number of answers, from %d to 9999999%n", FEWEST_ANSWERS);
            System.exit(2);
        }
        new PagesRun(Integer.parseInt(answers)).run();
    }

    private record Measured(
            List<ColdPages.Times> pages, double start, ResidentMemory memory, long bytes) {}

    private void run() throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        try (RunFolder folder = RunFolder.named("how-did-we-do-pages")) {
            print(measure(folder.path()), stolen);
        }
    }

    private Measured measure(Path folder) throws Exception {
        Path file = folder.resolve("chronicle.duckdb");
        try (Door door = new Door();
                Web web = new Web();
                Platform platform = Platform.in(folder.resolve("platform"));
                EventLog log = new EventLog(platform.broker().bootstrapServers())) {
            log.say(answers.offerings());
            log.flush();
            steps.say("loading");
            var _ = new Loading(answers).add(file, 0, answers.count(), log.ends());
            steps.say("starting");
            long begin = System.nanoTime();
            try (ServiceProcess analytics = Analytics.start(file, platform, door, web)) {
                double start = Steps.seconds(begin);
                ColdPages pages = new ColdPages(analytics, log, answers);
                pages.fill();
                steps.say("looking");
                List<ColdPages.Times> times = pages.measure(LOOKS);
                steps.say("done");
                return new Measured(times, start, analytics.memory(), Files.size(file));
            }
        }
    }

    private void print(Measured measured, StolenTime stolen) {
        Table.head();
        for (ColdPages.Times one : measured.pages()) {
            Percentiles times = one.times();
            Table.row(
                    one.path(),
                    String.format(
                            Locale.ROOT,
                            "p50 %,.0f ms, p95 %,.0f ms, n %d; %.0f ms of processor time, %.0f from the answer on",
                            times.at(0.5),
                            times.at(0.95),
                            times.count(),
                            one.processorMillis(),
                            one.processorMillisWithAnswer()));
        }
        Table.row("Start", String.format(Locale.ROOT, "%.1f s", measured.start()));
        Table.row("Memory of analytics-service afterwards", measured.memory().toString());
        Table.row(
                String.format(Locale.ROOT, "Chronicle of %,d answers", answers.count()),
                String.format(Locale.ROOT, "%,d kB", measured.bytes() / 1_000));
        Table.row("Processor time that other machines took in the meantime", stolen.toString());
    }
}
