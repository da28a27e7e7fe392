package io.howdidwedo.analyticsservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.localplatform.broker.LocalBroker;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.testsupport.Door;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service on a real broker and a real database, asked over HTTP. What other services
/// would say is said on their topics.
public final class RunningService implements AutoCloseable {
    private static final int PARTITIONS = 2;
    private static final String OURS = "io.howdidwedo.analyticsservice";

    private final JsonMapper json = JsonConfiguration.mapper();
    private final EventRecords records = new EventRecords(json, "survey-service");
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final Door door = new Door();
    private final LocalDatabase database = LocalDatabase.inMemory();
    private final LocalBroker broker;
    private final KafkaProducer<String, byte[]> producer;
    private ConfigurableApplicationContext service;

    /// Starts everything, with its files in this folder.
    public RunningService(Path folder) {
        this.folder = folder;
        this.broker = LocalBroker.open(folder.resolve("broker"), 0);
        this.service = start();
        Properties settings = new Properties();
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("acks", "all");
        this.producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private ConfigurableApplicationContext start() {
        return AnalyticsService.builder()
                .run(
                        "--server.port=0",
                        "--LOG_LEVEL=WARN",
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "--howdidwedo.mongo.uri=" + database.connectionString(),
                        "--howdidwedo.topics.partitions=" + PARTITIONS,
                        "--howdidwedo.chronicle.file=" + chronicle(),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                + door.keysUrl());
    }

    /// The file figures are read from.
    public Path chronicle() {
        return folder.resolve("chronicle.duckdb");
    }

    /// Stops the service, does something meanwhile, and starts it again.
    public void restart(ThrowingAction meanwhile) throws IOException {
        service.close();
        meanwhile.run();
        service = start();
    }

    /// Something that may fail.
    public interface ThrowingAction {
        void run() throws IOException;
    }

    /// Other services say this, one after the other.
    public void said(Iterable<? extends Event> events) {
        events.forEach(this::send);
        producer.flush();
    }

    /// Another service says this.
    public void said(Event event) {
        send(event);
        producer.flush();
    }

    private void send(Event event) {
        String key =
                switch (event) {
                    case TransactionRecorded one -> one.relationshipId().toString();
                    case ResponseChanged one -> one.relationshipId().toString();
                    case OfferingChanged one -> one.offering();
                    case InvitationChanged one -> one.relationshipId().toString();
                    case CaseChanged one -> one.relationshipId().toString();
                    default -> throw new IllegalArgumentException(event.toString());
                };
        EventType type = EventType.of(event);
        producer.send(
                records.record(
                        DerivedId.of("said", Instant.now(), event.hashCode()),
                        type.topic(),
                        PARTITIONS,
                        key,
                        key,
                        Instant.now(),
                        type.wireName(),
                        records.data(event).getBytes(UTF_8)));
    }

    /// Asks as an administrator who may see everything.
    public JsonNode get(String path, Map<String, String> parameters) {
        return json.readTree(ask("admin", path, parameters).body());
    }

    /// Asks as somebody with this role who may see these suppliers.
    public HttpResponse<String> ask(
            String role, String path, Map<String, String> parameters, String... teams) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path + "?" + encoded(parameters)))
                        .header("Authorization", "Bearer " + token(role, teams));
        HttpResponse<String> answer = send(request);
        // Like a browser that was told to come again.
        while (answer.headers().firstValue("Refresh").isPresent()) {
            answer = send(request);
        }
        return answer;
    }

    /// Sends a form as somebody with this role who may see these suppliers.
    public HttpResponse<String> post(
            String role, String path, Map<String, String> form, String... teams) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", "Bearer " + token(role, teams))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form))));
    }

    private static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(joining("&"));
    }

    /// Every address of the service's own that can be read without an id in it.
    public SortedSet<String> doors() {
        SortedSet<String> doors = new TreeSet<>();
        service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach(
                        (mapping, method) -> {
                            if (method.getBeanType().getPackageName().startsWith(OURS)
                                    && mapping.getMethodsCondition()
                                            .getMethods()
                                            .contains(RequestMethod.GET)) {
                                doors.addAll(mapping.getPatternValues());
                            }
                        });
        doors.removeIf(door -> door.contains("{"));
        return doors;
    }

    /// Sends JSON as an administrator.
    public HttpResponse<String> put(String path, String body) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", "Bearer " + token("admin"))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    private String token(String role, String... teams) {
        return teams.length == 0
                ? door.token(role + "-1", role, "*")
                : door.token(role + "-1", role, teams);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// An address of the service.
    public URI uri(String path) {
        String port =
                Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port"));
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        producer.close();
        service.close();
        broker.close();
        database.close();
        door.close();
        http.close();
    }
}
