package io.howdidwedo.localplatform.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Each service in a process of its own, as in production. One that dies is started again, as an
/// orchestrator would.
final class ServicesAsProcesses implements Services {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final Map<String, String> settings;
    private final Path data;
    private final Ports ports;
    private final Map<Service, Process> running = new ConcurrentHashMap<>();
    private final Consumer<String> isUp;
    private volatile boolean closing;

    ServicesAsProcesses(
            Map<String, String> settings, Ports ports, Path data, Consumer<String> isUp) {
        this.settings = settings;
        this.ports = ports;
        this.data = data;
        this.isUp = isUp;
        for (Service service : Service.values()) {
            start(service);
        }
    }

    /// In a process of its own a service makes all it has before it is up.
    @Override
    public void makeTheRest() {}

    private void start(Service service) {
        try {
            Process process = process(service);
            running.put(service, process);
            Path pid = folder("processes").resolve(service.title() + ".pid");
            Files.writeString(pid, String.valueOf(process.pid()));
            var _ = process.onExit().thenRun(() -> ended(service));
        } catch (IOException e) {
            throw new UncheckedIOException(service.title() + " cannot be started", e);
        }
    }

    private Process process(Service service) throws IOException {
        Path log = folder("logs").resolve(service.title() + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command(service))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(data.resolve(name));
    }

    private static List<String> command(Service service) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        service.onOneClassPath().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        service.mainClass().getName()));
        return command;
    }

    private void ended(Service service) {
        if (!closing) {
            isUp.accept(service.title() + " has ended and is started again");
            start(service);
        }
    }

    @Override
    public void awaitUp() {
        Instant end = Instant.now().plus(LONGEST_START);
        for (Service service : Service.values()) {
            while (!Health.isUp(service.port(ports))) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException(
                            service.title() + " does not start; see its log in " + data);
                }
                pause();
            }
            isUp.accept(service.title());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting", e);
        }
    }

    @Override
    public void close() {
        closing = true;
        List<Process> all = List.copyOf(running.values());
        all.forEach(Process::destroy);
        for (Process process : all) {
            try {
                if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
