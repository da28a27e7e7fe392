package io.howdidwedo.benchmarks.figures;

import io.howdidwedo.benchmarks.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One start of analytics-service in a process of its own, as it is deployed, with its own
/// settings for the chronicle.
final class Analytics implements AutoCloseable {
    private static final long LONGEST_START_NANOS = TimeUnit.MINUTES.toNanos(8);

    private final Process process;
    private final URI address;
    private final Door door;
    private final Web web;

    private Analytics(Process process, URI address, Door door, Web web) {
        this.process = process;
        this.address = address;
        this.door = door;
        this.web = web;
    }

    /// Starts it and waits until it has read all that was said before.
    static Analytics start(Path chronicle, Platform platform, Door door, Web web)
            throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.howdidwedo.analyticsservice.AnalyticsService")
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        chronicle.resolveSibling("analytics.txt").toFile()));
        builder.environment()
                .putAll(
                        Map.of(
                                "ANALYTICS_SERVICE_PORT", String.valueOf(port),
                                "ANALYTICS_CHRONICLE_FILE", chronicle.toString(),
                                "KAFKA_BOOTSTRAP_SERVERS", platform.broker().bootstrapServers(),
                                "MONGODB_URI", platform.database().connectionString(),
                                "IDENTITY_KEYS_URL", door.keysUrl(),
                                "TOPIC_PARTITIONS", String.valueOf(EventLog.PARTITIONS),
                                "LOG_LEVEL", "WARN"));
        Process process = builder.start();
        // A run that is broken off leaves nobody behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Analytics analytics =
                new Analytics(process, URI.create("http://127.0.0.1:" + port), door, web);
        analytics.awaitReady();
        return analytics;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START_NANOS;
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("analytics-service does not get ready");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean isUp() {
        try {
            URI health = address.resolve("/actuator/health");
            return web.send(HttpRequest.newBuilder(health)).statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false; // It does not listen yet.
        }
    }

    /// What is at this path, as a manager gets it.
    HttpResponse<byte[]> get(String path) {
        HttpResponse<byte[]> answer =
                web.send(
                        HttpRequest.newBuilder(address.resolve(path))
                                .header("Authorization", "Bearer " + door.token()));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }

    ResidentMemory memory() {
        return ResidentMemory.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
