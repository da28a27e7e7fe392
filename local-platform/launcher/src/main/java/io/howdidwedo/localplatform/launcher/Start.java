package io.howdidwedo.localplatform.launcher;

import io.howdidwedo.servicekit.file.OwnerOnlyFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Starts everything on one machine, says what it is doing, and ends by telling where to go.
public final class Start {
    private static final int DOES_NOT_START = 1;
    private static final int UNKNOWN_OPTION = 2;
    private static final int RUNS_ALREADY = 3;
    private static final int PORT_IS_TAKEN = 4;

    private final Options options;
    private final Ports ports;
    private final Announcement announcement;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable CompletableFuture<Platform> platform;
    private @Nullable Services services;

    private Start(Options options, PrintStream out) {
        this.options = options;
        this.ports = Ports.withOffset(options.portOffset());
        this.announcement = new Announcement(out, System::nanoTime);
    }

    /// The command.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        OwnerOnlyFiles.fromNowOn();
        Options options;
        try {
            options = Options.of(List.of(arguments), System.getenv());
        } catch (IllegalArgumentException e) {
            System.exit(refused(UNKNOWN_OPTION, String.valueOf(e.getMessage())));
            return;
        }
        if (DataFolder.take(options.data()).isEmpty()) {
            System.exit(refused(RUNS_ALREADY, alreadyRuns(options.data())));
        }
        logTo(options.data().resolve("logs"));
        System.exit(new Start(options, System.out).run());
    }

    private static int refused(int code, String reason) {
        System.err.println(reason);
        return code;
    }

    private static String alreadyRuns(Path data) {
        return "Another start already runs in "
                + data
                + ". Stop it first, or set HDWD_DATA to another folder and HDWD_PORT_OFFSET to"
                + " other ports.";
    }

    /// One log for everything in this process, set up before anything logs; Spring Boot would
    /// set it up anew for each of the services.
    private static void logTo(Path folder) {
        System.setProperty("hdwd.logs", folder.toString());
        System.setProperty("logback.configurationFile", "launcher-logback.xml");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        LoggerFactory.getILoggerFactory();
    }

    private int run() throws IOException, InterruptedException {
        Optional<String> taken = ports.taken();
        if (taken.isPresent()) {
            return refused(PORT_IS_TAKEN, isTaken(taken.get()));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        Path data = options.data();
        Credentials credentials = Credentials.in(data);
        announcement.say("Starting in " + data);
        Optional<String> link;
        try {
            Services running = start(credentials);
            running.makeTheRest();
            Health.requestAll(at(ports.gateway()));
            link = firstQuestion(credentials);
        } catch (IOException | RuntimeException e) {
            System.err.println("It does not start: " + reasons(e));
            return refused(DOES_NOT_START, "The logs in " + data.resolve("logs") + " tell more.");
        }
        announcement.tellWhereToGo(options, ports, credentials, link);
        if (options.trial()) {
            return link.isPresent() ? 0 : DOES_NOT_START;
        }
        stopped.await();
        return 0;
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static String isTaken(String port) {
        return "Port "
                + port
                + " is in use. Set HDWD_PORT_OFFSET, for example to 1000, to move all ports.";
    }

    /// Platform and services side by side: in one process a service waits for the platform only
    /// when it makes the first bean that needs it.
    private Services start(Credentials credentials) throws IOException {
        CompletableFuture<Platform> starting =
                CompletableFuture.supplyAsync(
                        () ->
                                Platform.start(
                                        options.data(),
                                        ports,
                                        credentials.messageSecret(),
                                        announcement::say));
        platform = starting;
        Map<String, String> settings = ServiceSettings.of(ports, options, credentials);
        Services running;
        if (options.processes()) {
            starting.join();
            running = new ServicesAsProcesses(settings, ports, options.data(), announcement::say);
            services = running;
        } else {
            running = new ServicesInThisProcess(settings, starting, announcement::say);
            services = running;
            starting.join();
        }
        running.awaitUp();
        return running;
    }

    /// The link of a survey to try; none where mails really go out: nobody is to get one they did
    /// not ask for.
    private Optional<String> firstQuestion(Credentials credentials)
            throws IOException, InterruptedException {
        return options.ownMailSystem()
                ? Optional.empty()
                : new FirstQuestion(ports, credentials, options.data()).link();
    }

    private static String reasons(Throwable failure) {
        StringBuilder reasons = new StringBuilder();
        for (Throwable e = failure; e != null; e = e.getCause()) {
            reasons.append(reasons.isEmpty() ? "" : ": ").append(e.getMessage());
        }
        return reasons.toString();
    }

    /// Services first, then what they need: the other way round each would wait for the other.
    private void stop() {
        if (services != null) {
            services.close();
        }
        if (platform != null) {
            platform.handle((started, _) -> started).thenAccept(Start::close).join();
        }
        stopped.countDown();
        announcement.say("Stopped");
    }

    private static void close(@Nullable Platform started) {
        if (started != null) {
            started.close();
        }
    }
}
