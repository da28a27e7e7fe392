package io.howdidwedo.benchmarks.timers;

import io.howdidwedo.benchmarks.Steps;
import io.howdidwedo.benchmarks.StolenTime;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.Timers;
import io.howdidwedo.benchmarks.Timers.Lateness;
import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.benchmarks.service.Followup;
import io.howdidwedo.benchmarks.service.Platform;
import io.howdidwedo.benchmarks.service.ResidentMemory;
import io.howdidwedo.benchmarks.service.RunFolder;
import io.howdidwedo.benchmarks.service.ServiceProcess;
import io.howdidwedo.testsupport.Door;
import java.util.Locale;

/// Very many open timers: taking them in, how late those fire that are due, 5,000 a second, what
/// they take of the memory, and how long a scheduler takes to be back after it was stopped, and
/// after it was killed.
final class TimersRun {
    private static final int OPEN = 1_000_000;

    /// As many as `./start` makes.
    private static final int PARTITIONS = 2;

    private final Steps steps = new Steps();

    private TimersRun() {}

    /// Takes nothing.
    public static void main(String[] arguments) throws Exception {
        new TimersRun().run();
    }

    private record Measured(
            double setting,
            double takenIn,
            Lateness lateness,
            double records,
            long recordsAlone,
            ResidentMemory memory,
            double afterStop,
            double afterKill,
            ResidentMemory memoryAfterwards) {}

    private void run() throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        try (RunFolder folder = RunFolder.named("how-did-we-do-timers");
                Door door = new Door();
                Web web = new Web();
                Platform platform = Platform.in(folder.path().resolve("platform"))) {
            print(measure(folder, platform, door, web), stolen);
        }
    }

    private Measured measure(RunFolder folder, Platform platform, Door door, Web web)
            throws Exception {
        Timers timers = new Timers(platform.broker().bootstrapServers());
        double[] opening;
        Lateness lateness;
        double records;
        long recordsAlone;
        ResidentMemory memory;
        try (ServiceProcess service =
                Followup.start(folder.path(), PARTITIONS, platform, door, web)) {
            timers.awaitOne();
            steps.say("setting them");
            opening = timers.open(OPEN);
            steps.say("firing some");
            long before = timers.records();
            lateness = timers.measure();
            long after = timers.records();
            records = (after - before) / (double) Timers.FIRING;
            timers.awaitOne();
            recordsAlone = timers.records() - after;
            memory = service.memory();
            steps.say("stopping");
        }
        long start = System.nanoTime();
        double afterStop;
        try (ServiceProcess service =
                Followup.start(folder.path(), PARTITIONS, platform, door, web)) {
            timers.awaitOne();
            afterStop = Steps.seconds(start);
            steps.say("killing");
            service.kill();
        }
        start = System.nanoTime();
        try (ServiceProcess service =
                Followup.start(folder.path(), PARTITIONS, platform, door, web)) {
            timers.awaitOne();
            double afterKill = Steps.seconds(start);
            return new Measured(
                    opening[0],
                    opening[1],
                    lateness,
                    records,
                    recordsAlone,
                    memory,
                    afterStop,
                    afterKill,
                    service.memory());
        }
    }

    private static void print(Measured measured, StolenTime stolen) {
        Table.head();
        Table.row(count("%,d timers set, acknowledged by the broker"), rate(measured.setting()));
        Table.row("The same taken in by the scheduler", rate(measured.takenIn()));
        Table.row(
                "Ratio",
                String.format(Locale.ROOT, "%.2f", measured.setting() / measured.takenIn()));
        Table.row(
                String.format(
                        Locale.ROOT,
                        "Lateness of %,d more, %,d a second",
                        Timers.FIRING,
                        Timers.FIRING / Timers.WINDOW.toSeconds()),
                measured.lateness().lateness().toString());
        Table.row(
                "Records of the broker for each of them, its own counted",
                String.format(Locale.ROOT, "%.2f", measured.records()));
        Table.row("The same for one alone", Long.toString(measured.recordsAlone()));
        Table.row("Memory of followup-service", measured.memory().toString());
        Table.row(
                "Stopped and started: until a timer fires",
                String.format(Locale.ROOT, "%.1f s", measured.afterStop()));
        Table.row(
                "Killed and started: until a timer fires",
                String.format(Locale.ROOT, "%.1f s", measured.afterKill()));
        Table.row("Memory of followup-service then", measured.memoryAfterwards().toString());
        Table.row("Processor time that other machines took in the meantime", stolen.toString());
    }

    private static String count(String text) {
        return String.format(Locale.ROOT, text, OPEN);
    }

    private static String rate(double seconds) {
        return String.format(Locale.ROOT, "%,.0f a second; %.1f s", OPEN / seconds, seconds);
    }
}
