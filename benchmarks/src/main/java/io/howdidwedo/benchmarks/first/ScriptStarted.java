package io.howdidwedo.benchmarks.first;

import io.howdidwedo.benchmarks.Doors;
import io.howdidwedo.benchmarks.service.Launch;
import io.howdidwedo.benchmarks.service.ResidentMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A system that `./start` runs, in a folder and on ports of its own.
///
/// @param upInSeconds from the command to the lines that tell where to go
record ScriptStarted(Process process, Doors doors, double upInSeconds) implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    /// Runs the script and waits until it says that all is up.
    static ScriptStarted by(Path script, Path data, int offset)
            throws IOException, InterruptedException {
        Path log = data.resolve("start.txt");
        Files.deleteIfExists(log);
        ProcessBuilder builder =
                new ProcessBuilder(script.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().put("HDWD_DATA", data.toString());
        builder.environment().put("HDWD_PORT_OFFSET", String.valueOf(offset));
        long began = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!Files.readString(log).contains("To stop")) {
            if (!process.isAlive() || System.nanoTime() - began > LONGEST_START.toNanos()) {
                Launch.end(process);
                throw new IllegalStateException("It does not start: " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new ScriptStarted(process, Doors.of(data, offset), seconds);
    }

    /// Processor time it has used up to now, in milliseconds.
    double processorMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    ResidentMemory memory() {
        return ResidentMemory.of(process.pid());
    }

    @Override
    public void close() {
        Launch.end(process);
    }
}
