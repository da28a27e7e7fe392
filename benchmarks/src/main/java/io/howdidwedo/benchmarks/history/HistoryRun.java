package io.howdidwedo.benchmarks.history;

import io.howdidwedo.benchmarks.Doors;
import io.howdidwedo.benchmarks.Invitations;
import io.howdidwedo.benchmarks.Invitations.Ready;
import io.howdidwedo.benchmarks.MeasuredSystem;
import io.howdidwedo.benchmarks.Promptness;
import io.howdidwedo.benchmarks.Steps;
import io.howdidwedo.benchmarks.StolenTime;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.Web;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a past that is brought in costs those who answer today: how long their answers take to
/// dashboard and case meanwhile; how many of its rows a second get from the file into the figures
/// when it has the system to itself; and what the staff's pages weigh and take after it.
final class HistoryRun {
    private static final int ROWS = 100_000;
    private static final int LIVE_SECONDS = 60;
    private static final int SETTLING_SECONDS = 10;
    private static final int LIVE_A_SECOND = Promptness.A_SECOND;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(20);

    private final Steps steps = new Steps();
    private final int rows;

    private HistoryRun(int rows) {
        this.rows = rows;
    }

    /// Takes the launcher's folder of jars, and how many rows are brought in each time, 100,000
    /// unless told otherwise.
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length < 2 ? ROWS : Integer.parseInt(arguments[1]);
        new HistoryRun(rows).run(Path.of(arguments[0]));
    }

    private void run(Path app) throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        steps.say("starting a system");
        try (Web web = new Web();
                MeasuredSystem system = new MeasuredSystem(app)) {
            Doors doors = system.doors();
            steps.say("preparing invitations");
            List<List<Ready>> seconds = seconds(new Invitations(doors, web));
            steps.say("warming up");
            bringIn(new PastAnswers("first", rows / 10), doors, web);
            var _ = promptness(system, web).measure(seconds.subList(0, SETTLING_SECONDS));
            Table.head();
            alone(doors, web);
            beside(system, web, seconds.subList(SETTLING_SECONDS, seconds.size()));
            steps.say("the staff's pages");
            pages(system);
            Table.row("Processor time that other machines took in the meantime", stolen.toString());
        }
    }

    private static Promptness promptness(MeasuredSystem system, Web web) {
        return new Promptness(system.doors(), web, LIVE_A_SECOND);
    }

    private static List<List<Ready>> seconds(Invitations invitations) throws InterruptedException {
        List<String> branches =
                IntStream.range(0, SETTLING_SECONDS + LIVE_SECONDS)
                        .mapToObj(second -> "second-" + second)
                        .toList();
        var byBranch =
                invitations.prepare(branches, LIVE_A_SECOND).stream()
                        .collect(Collectors.groupingBy(Ready::branch));
        return branches.stream().map(byBranch::get).toList();
    }

    private void alone(Doors doors, Web web) throws InterruptedException {
        steps.say(rows + " rows alone");
        double seconds = bringIn(new PastAnswers("alone", rows), doors, web);
        Table.row(
                String.format(
                        Locale.ROOT, "%,d past answers, from the file into the figures", rows),
                String.format(Locale.ROOT, "%,.0f a second", rows / seconds));
    }

    /// Seconds until all of it counts.
    private double bringIn(PastAnswers past, Doors doors, Web web) throws InterruptedException {
        long before = counted(doors, web);
        long start = System.nanoTime();
        String path = past.upload(doors, web);
        while (counted(doors, web) < before + past.rows()) {
            var _ = PastAnswers.progress(path, doors, web);
            if (System.nanoTime() - start > LONGEST_NANOS) {
                throw new IllegalStateException("Not all of it counts");
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        return Steps.seconds(start);
    }

    private void beside(MeasuredSystem system, Web web, List<List<Ready>> live)
            throws InterruptedException {
        steps.say("live answers while " + rows + " rows are brought in");
        Doors doors = system.doors();
        long before = counted(doors, web);
        long start = System.nanoTime();
        var _ = new PastAnswers("beside", rows).upload(doors, web);
        Promptness.Times times = promptness(system, web).measure(live);
        double lasted = Steps.seconds(start);
        long history = counted(doors, web) - before - times.sent();
        Table.row(
                "Live answers, " + LIVE_A_SECOND + " a second, meanwhile",
                String.format(
                        Locale.ROOT,
                        "%.1f a second; %s",
                        times.perSecond(),
                        times.acknowledgedIn()));
        Table.row("Answer to dashboard", times.toDashboard().toString());
        Table.row("Answer to case", times.toCase().toString());
        Table.row(
                String.format(Locale.ROOT, "Of the past counted after these %.0f s", lasted),
                String.format(Locale.ROOT, "%,d of %,d", history, rows));
        while (counted(doors, web) < before + rows + times.sent()) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static long counted(Doors doors, Web web) {
        return web.read(doors.api("/api/figures?metrics=answers"))
                .path("rows")
                .path(0)
                .path("answers")
                .path("value")
                .asLong();
    }

    private static void pages(MeasuredSystem system) throws Exception {
        try (StaffPages pages = StaffPages.of(system.data(), system.doors())) {
            for (StaffPages.Weight one : pages.weigh()) {
                Table.row(
                        one.path(),
                        String.format(
                                Locale.ROOT,
                                "first %,d bytes in %d requests, then %,d; %s",
                                one.first(),
                                one.requests(),
                                one.next(),
                                one.times()));
            }
        }
    }
}
