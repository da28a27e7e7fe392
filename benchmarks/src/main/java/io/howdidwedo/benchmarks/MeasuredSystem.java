package io.howdidwedo.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.howdidwedo.benchmarks.service.Launch;
import io.howdidwedo.testsupport.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/// The system as `./start` starts it, but with the full compiler as in production, in a folder and
/// on ports of its own, and beside it one more gateway in a process of its own that leads to the
/// survey service on `/s` and to the bare endpoint on `/c`: what is compared comes through the very
/// same gateway.
public final class MeasuredSystem implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final int SECOND_GATEWAY = 8090;
    private static final int BARE_ENDPOINT = 8091;
    private static final int[] PORTS = {
        8080, 8081, 8082, 8083, 8084, SECOND_GATEWAY, BARE_ENDPOINT, 9092, 27017, 1025, 8025
    };

    /// What services ask the database for to do their work.
    private static final List<String> WORKING =
            List.of("find", "getMore", "insert", "update", "delete", "findAndModify", "aggregate");

    private final Path app;
    private final Path data;
    private final int offset;
    private final List<Process> processes = new ArrayList<>();
    private final Doors doors;

    /// Starts it from the launcher's folder of jars.
    public MeasuredSystem(Path app) throws IOException, InterruptedException {
        this(app, Map.of());
    }

    /// The same with these settings.
    MeasuredSystem(Path app, Map<String, String> settings)
            throws IOException, InterruptedException {
        this.app = app;
        this.data = Files.createTempDirectory("how-did-we-do-benchmarks");
        this.offset = FreePorts.offset(5_000, 103, PORTS);
        launch(
                "system",
                "-Xmx640m",
                "io.howdidwedo.localplatform.launcher.Start",
                settings(settings));
        await("the system", () -> Files.readString(log("system")).contains("To stop"));
        this.doors = Doors.of(data, offset);
    }

    private Map<String, String> settings(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("HDWD_DATA", data.toString());
        all.put("HDWD_PORT_OFFSET", String.valueOf(offset));
        return all;
    }

    /// Starts the second gateway.
    void openSecondGateway(URI bareEndpoint, Web web) throws IOException, InterruptedException {
        launch(
                "second-gateway",
                "-Xmx384m",
                "io.howdidwedo.gateway.Gateway",
                Map.of(
                        "MONGODB_URI",
                        doors.database(),
                        "GATEWAY_PORT",
                        String.valueOf(SECOND_GATEWAY + offset),
                        "GATEWAY_ADDRESS",
                        "127.0.0.1",
                        "GATEWAY_SIGNED_LINK_REQUESTS",
                        "1000000",
                        "GATEWAY_SURVEY_URL",
                        doors.local(8081).toString(),
                        "GATEWAY_FOLLOWUP_URL",
                        bareEndpoint.toString(),
                        "GATEWAY_ANALYTICS_URL",
                        doors.local(8083).toString(),
                        "GATEWAY_OPERATIONS_URL",
                        doors.local(8084).toString()));
        await("the second gateway", () -> isUp(web));
    }

    /// Starts the bare endpoint in a process of its own, whose time counts as the system's.
    ///
    /// @return its address
    URI openBareEndpoint() throws IOException, InterruptedException {
        int port = BARE_ENDPOINT + offset;
        launch(
                "bare-endpoint",
                "-Xmx256m",
                System.getProperty("java.class.path"),
                Map.of(),
                "io.howdidwedo.benchmarks.BareEndpoint",
                doors.database(),
                String.valueOf(port));
        await(
                "the bare endpoint",
                () -> Files.readString(log("bare-endpoint")).contains("To stop"));
        return doors.local(BARE_ENDPOINT);
    }

    private boolean isUp(Web web) {
        try {
            URI jwks = secondGateway().resolve("/.well-known/jwks.json");
            return web.send(HttpRequest.newBuilder(jwks)).statusCode() == 200;
        } catch (java.io.UncheckedIOException e) {
            return false;
        }
    }

    private void launch(String name, String heap, String main, Map<String, String> settings)
            throws IOException {
        launch(name, heap, Launch.classPath(app), settings, main);
    }

    private void launch(
            String name,
            String heap,
            String classPath,
            Map<String, String> settings,
            String... mainAndArguments)
            throws IOException {
        processes.add(
                Launch.start(heap, classPath, List.of(mainAndArguments), settings, log(name)));
    }

    private Path log(String name) {
        return data.resolve(name + ".txt");
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private void await(String what, Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end || processes.stream().anyMatch(one -> !one.isAlive())) {
                processes.reversed().forEach(Launch::end);
                throw new IllegalStateException(what + " does not start; see the logs in " + data);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /// Where the system takes requests.
    public Doors doors() {
        return doors;
    }

    /// Where it keeps everything.
    public Path data() {
        return data;
    }

    URI secondGateway() {
        return doors.local(SECOND_GATEWAY);
    }

    /// Processor time that all these processes have used up to now.
    Duration processorTime() {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// What all of it has used up to now.
    Spent spent() {
        return new Spent(processorTime(), records(), roundTrips());
    }

    private long records() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", (Object) doors.broker()))) {
            Set<String> topics =
                    admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get();
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            admin.describeTopics(topics)
                    .allTopicNames()
                    .get()
                    .forEach(
                            (topic, described) ->
                                    described
                                            .partitions()
                                            .forEach(
                                                    one ->
                                                            ends.put(
                                                                    new TopicPartition(
                                                                            topic, one.partition()),
                                                                    OffsetSpec.latest())));
            return admin.listOffsets(ends).all().get().values().stream()
                    .mapToLong(ListOffsetsResult.ListOffsetsResultInfo::offset)
                    .sum();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("The broker does not tell how much it has", e);
        }
    }

    private long roundTrips() {
        try (MongoClient client = MongoClients.create(doors.database())) {
            Document commands =
                    client.getDatabase("admin")
                            .runCommand(new Document("serverStatus", 1))
                            .get("metrics", Document.class)
                            .get("commands", Document.class);
            return WORKING.stream()
                    .map(name -> commands.get(name, Document.class))
                    .filter(Objects::nonNull)
                    .mapToLong(one -> one.get("total", Number.class).longValue())
                    .sum();
        }
    }

    /// Stops all and removes the folder.
    @Override
    public void close() throws IOException {
        for (Process process : processes.reversed()) {
            Launch.end(process);
        }
        try (Stream<Path> all = Files.walk(data)) {
            for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
