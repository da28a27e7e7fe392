package io.howdidwedo.benchmarks.first;

import io.howdidwedo.benchmarks.Invitations;
import io.howdidwedo.benchmarks.Invitations.Ready;
import io.howdidwedo.benchmarks.Percentiles;
import io.howdidwedo.benchmarks.SteadyRate;
import io.howdidwedo.benchmarks.Steps;
import io.howdidwedo.benchmarks.StolenTime;
import io.howdidwedo.benchmarks.Table;
import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.testsupport.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/// How long the first customers wait whose answers come right after `./start`, how soon that is up,
/// and what it takes of the machine. Nothing is warmed up: each round starts the system anew.
final class FirstAnswersRun {
    private static final int ANSWERS = 1_000;
    private static final SteadyRate RATE = new SteadyRate(50);
    private static final int ROUNDS = 4;

    /// Those of the first two seconds, told apart.
    private static final int AT_FIRST = 2 * RATE.aSecond();
    private static final int[] PORTS = {8080, 8081, 8082, 8083, 8084, 9092, 27017, 1025, 8025};

    private final Steps steps = new Steps();
    private final Path start;

    private FirstAnswersRun(Path start) {
        this.start = start;
    }

    /// Takes the script that starts the system.
    public static void main(String[] arguments) throws Exception {
        new FirstAnswersRun(Path.of(arguments[0])).run();
    }

    private void run() throws Exception {
        StolenTime stolen = StolenTime.sinceNow();
        Path data = Files.createTempDirectory("how-did-we-do-first-answers");
        int offset = FreePorts.offset(5_000, 103, PORTS);
        try (Web web = new Web()) {
            List<Ready> ready = prepare(data, offset, web);
            Table.head();
            for (int round = 1; round <= ROUNDS; round++) {
                steps.say("starting it and answering, round " + round + " of " + ROUNDS);
                measure(data, offset, web, ready, round);
            }
            Table.row("Processor time that other machines took in the meantime", stolen.toString());
        } finally {
            remove(data);
        }
    }

    private List<Ready> prepare(Path data, int offset, Web web)
            throws IOException, InterruptedException {
        steps.say("preparing invitations");
        try (ScriptStarted system = ScriptStarted.by(start, data, offset)) {
            return new Invitations(system.doors(), web).prepare(List.of("first"), ANSWERS);
        }
    }

    private void measure(Path data, int offset, Web web, List<Ready> ready, int round)
            throws IOException, InterruptedException {
        try (ScriptStarted system = ScriptStarted.by(start, data, offset)) {
            double usedToStart = system.processorMillis();
            Queue<Long> atFirst = new ConcurrentLinkedQueue<>();
            Queue<Long> times = new ConcurrentLinkedQueue<>();
            RATE.send(
                    ready.size(),
                    (number, due) -> {
                        web.submit(
                                system.doors().gateway().resolve(ready.get(number).path()),
                                "inputs=3&answer.overall=" + (1 + (number + round) % 5),
                                303);
                        long took = System.nanoTime() - due;
                        times.add(took);
                        if (number < AT_FIRST) {
                            atFirst.add(took);
                        }
                    });
            double each = (system.processorMillis() - usedToStart) / ready.size();
            Table.row(
                    "Start " + round,
                    String.format(
                            Locale.ROOT,
                            "up in %.1f s with %.1f s of processor time",
                            system.upInSeconds(),
                            usedToStart / 1_000));
            Table.row(
                    "Its first answers, " + RATE.aSecond() + " a second",
                    Percentiles.ofNanos(times)
                            + String.format(Locale.ROOT, ", %.1f ms each", each));
            Table.row("Of them those of the first 2 s", Percentiles.ofNanos(atFirst).toString());
            Table.row("Its memory after them", system.memory().toString());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
