package io.howdidwedo.benchmarks.service;

import io.howdidwedo.benchmarks.Web;
import io.howdidwedo.testsupport.Door;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One start of a service in a process of its own, as it is deployed.
public final class ServiceProcess implements AutoCloseable {
    private static final int STILL_COUNTING = 202;

    private static final long LONGEST_START_NANOS = TimeUnit.MINUTES.toNanos(8);

    private final String name;
    private final Process process;
    private final URI address;
    private final Door door;
    private final Web web;

    private ServiceProcess(String name, Process process, URI address, Door door, Web web) {
        this.name = name;
        this.process = process;
        this.address = address;
        this.door = door;
        this.web = web;
    }

    /// What is started.
    ///
    /// @param name as in its log
    /// @param mainClass of the service
    /// @param port the variable that says where it listens
    /// @param settings further variables
    public record Service(
            String name, String mainClass, String port, Map<String, String> settings) {}

    /// Starts it and waits until it says that it is ready.
    ///
    /// @param partitions of the topics
    /// @param folder for its log
    public static ServiceProcess start(
            Service service, Platform platform, int partitions, Path folder, Door door, Web web)
            throws IOException, InterruptedException {
        int port = Launch.freePort();
        Map<String, String> settings = new HashMap<>(service.settings());
        settings.putAll(
                Map.of(
                        service.port(),
                        String.valueOf(port),
                        "KAFKA_BOOTSTRAP_SERVERS",
                        platform.broker().bootstrapServers(),
                        "MONGODB_URI",
                        platform.database().connectionString(),
                        "IDENTITY_KEYS_URL",
                        door.keysUrl(),
                        "TOPIC_PARTITIONS",
                        String.valueOf(partitions),
                        "LOG_LEVEL",
                        "WARN"));
        Process process =
                Launch.start(
                        "-Xmx512m",
                        System.getProperty("java.class.path"),
                        List.of(service.mainClass()),
                        settings,
                        folder.resolve(service.name() + ".txt"));
        ServiceProcess started =
                new ServiceProcess(
                        service.name(), process, URI.create("http://127.0.0.1:" + port), door, web);
        started.awaitReady();
        return started;
    }

    private void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START_NANOS;
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException(name + " does not get ready");
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

    /// What is at this path, as a manager gets it. Like a browser it asks again, but at once, when
    /// the service says that it is still counting.
    ///
    /// @throws IllegalStateException when it answers anything but 200
    public HttpResponse<byte[]> get(String path) {
        return ask(path, HttpRequest.newBuilder());
    }

    /// Sends a manager's POST without a body.
    ///
    /// @throws IllegalStateException when it answers anything but 200
    public void post(String path) {
        var _ = ask(path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.noBody()));
    }

    /// Sends a manager's POST with a body.
    ///
    /// @param type of the body
    /// @throws IllegalStateException when it is refused
    public HttpResponse<byte[]> post(String path, String type, HttpRequest.BodyPublisher content) {
        HttpResponse<byte[]> answer =
                web.send(
                        HttpRequest.newBuilder(address.resolve(path))
                                .header("Authorization", "Bearer " + token())
                                .header("Content-Type", type)
                                .POST(content));
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }

    private String token() {
        return door.token("benchmarks", "Benchmarks", List.of("manager", "admin"), "*");
    }

    private HttpResponse<byte[]> ask(String path, HttpRequest.Builder request) {
        request.uri(address.resolve(path)).header("Authorization", "Bearer " + token());
        HttpResponse<byte[]> answer = web.send(request);
        while (answer.statusCode() == STILL_COUNTING) {
            answer = web.send(request);
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }

    /// Where it listens.
    public URI address() {
        return address;
    }

    /// Processor time that it has used up to now.
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// What it holds of the machine's memory.
    public ResidentMemory memory() {
        return ResidentMemory.of(process.pid());
    }

    /// Ends it as `kill -9` does.
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        Launch.end(process);
    }
}
