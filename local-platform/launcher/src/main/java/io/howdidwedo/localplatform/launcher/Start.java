package io.howdidwedo.localplatform.launcher;

import java.io.IOException;
import java.io.PrintStream;
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
    private final Options options;
    private final PrintStream out;
    private final long startedAt = System.nanoTime();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable CompletableFuture<Platform> platform;
    private @Nullable Services services;

    private Start(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /// The command.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.of(List.of(arguments), System.getenv());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Optional<DataFolder> folder = DataFolder.take(options.data());
        if (folder.isEmpty()) {
            System.err.println(
                    "Another start already runs in "
                            + options.data()
                            + ". Stop it first, or set HDWD_DATA to another folder and"
                            + " HDWD_PORT_OFFSET to other ports.");
            System.exit(3);
        }
        logTo(options.data().resolve("logs"));
        System.exit(new Start(options, System.out).run());
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
        Ports ports = Ports.withOffset(options.portOffset());
        Optional<String> taken = ports.taken();
        if (taken.isPresent()) {
            System.err.println(
                    "Port "
                            + taken.get()
                            + " is in use. Set HDWD_PORT_OFFSET, for example to 1000, to move all"
                            + " ports.");
            return 4;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        Path data = options.data();
        Credentials credentials = Credentials.in(data);
        say("Starting in " + data);
        Optional<String> link;
        try {
            platform =
                    CompletableFuture.supplyAsync(
                            () ->
                                    Platform.start(
                                            data, ports, credentials.messageSecret(), this::isUp));
            Map<String, String> settings = ServiceSettings.of(ports, options, credentials);
            if (options.processes()) {
                platform.join();
                services = new ServicesAsProcesses(settings, ports, data, this::isUp);
            } else {
                services = new ServicesInThisProcess(settings, platform, this::isUp);
                platform.join();
            }
            services.awaitUp();
            // Nobody is to get a mail they did not ask for.
            link =
                    options.ownMailSystem()
                            ? Optional.empty()
                            : new FirstQuestion(ports, credentials, data).link();
        } catch (IOException | RuntimeException e) {
            System.err.println("It does not start: " + reasons(e));
            System.err.println("The logs in " + data.resolve("logs") + " tell more.");
            return 1;
        }
        tellWhereToGo(ports, credentials, link);
        if (options.trial()) {
            services.makeTheRest();
            return link.isPresent() ? 0 : 1;
        }
        Thread.ofPlatform().daemon().name("rest").start(services::makeTheRest);
        stopped.await();
        return 0;
    }

    private static String reasons(Throwable failure) {
        StringBuilder reasons = new StringBuilder();
        for (Throwable e = failure; e != null; e = e.getCause()) {
            reasons.append(reasons.isEmpty() ? "" : ": ").append(e.getMessage());
        }
        return reasons.toString();
    }

    private void isUp(String part) {
        say(part);
    }

    private synchronized void say(String what) {
        out.printf("%5.1f s  %s%n", (System.nanoTime() - startedAt) / 1e9, what);
    }

    private synchronized void tellWhereToGo(
            Ports ports, Credentials credentials, Optional<String> link) {
        String gateway = "http://localhost:" + ports.gateway();
        say("Everything is up");
        out.println();
        out.println("  Pages      " + gateway);
        if (credentials.fresh()) {
            out.println("  Logins     " + login(credentials.agent()) + " works the follow-ups");
            out.println("             " + login(credentials.manager()) + " reads the dashboard");
            out.println("             " + login(credentials.admin()) + " may do everything");
            out.println("  API key    " + credentials.apiKey());
            out.println(
                    "             (kept in " + options.data().resolve("credentials.json") + ")");
        } else {
            out.println("  Logins     in " + options.data().resolve("credentials.json"));
        }
        if (options.ownMailSystem()) {
            out.println("  Mails      go to the mail system SMTP_HOST names");
        } else {
            out.println("  Mailbox    http://localhost:" + ports.mailbox());
            out.println("  A survey   " + link.orElse("comes by mail; see the mailbox"));
        }
        out.println("  To stop    Ctrl-C");
        out.println();
        out.flush();
    }

    private static String login(Credentials.Login login) {
        return String.format("%-8s %s ", login.user(), login.password());
    }

    private static void close(@Nullable Platform started) {
        if (started != null) {
            started.close();
        }
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
        say("Stopped");
    }
}
