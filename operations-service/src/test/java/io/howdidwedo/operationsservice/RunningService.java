package io.howdidwedo.operationsservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.localplatform.broker.LocalBroker;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.testsupport.Door;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service on a real broker and a real database, asked over HTTP. What other services
/// would say is said on their topics.
final class RunningService implements AutoCloseable {
    private static final int PARTITIONS = 2;

    private final JsonMapper json = JsonConfiguration.mapper();
    private final EventRecords records = new EventRecords(json, "followup-service");
    private final HttpClient http = HttpClient.newHttpClient();
    private final Door door = new Door();
    private final LocalDatabase database = LocalDatabase.inMemory();
    private final LocalBroker broker;
    private final KafkaProducer<String, byte[]> producer;
    private final String hostsAllowed;
    private ConfigurableApplicationContext service;

    /// Starts everything, with its files in this folder.
    ///
    /// @param hostsAllowed where webhooks may lead, as the setting has it
    RunningService(Path folder, String hostsAllowed) {
        this.hostsAllowed = hostsAllowed;
        broker = LocalBroker.open(folder.resolve("broker"), 0);
        service = start();
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    private ConfigurableApplicationContext start() {
        return OperationsService.builder()
                .run(
                        "--server.port=0",
                        "--LOG_LEVEL=WARN",
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "--howdidwedo.mongo.uri=" + database.connectionString(),
                        "--howdidwedo.topics.partitions=" + PARTITIONS,
                        "--operations.hooks.hosts-allowed=" + hostsAllowed,
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                + door.keysUrl());
    }

    /// Stops the service and starts it anew.
    void restart() {
        service.close();
        service = start();
    }

    /// Another service says this about a relationship.
    void said(UUID relationship, Event event) {
        EventType type = EventType.of(event);
        String key = relationship.toString();
        var _ =
                producer.send(
                        records.record(
                                UUID.randomUUID(),
                                type.topic(),
                                PARTITIONS,
                                key,
                                key,
                                Instant.now(),
                                type.wireName(),
                                records.data(event).getBytes(UTF_8)));
        producer.flush();
    }

    /// Asks as an administrator.
    JsonNode ask(String method, String path, @Nullable Map<String, ?> body) {
        HttpResponse<String> answer = ask(door.token("ada", "admin", "*"), method, path, body);
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return json.readTree(answer.body().isEmpty() ? "null" : answer.body());
    }

    /// How somebody of this role is answered.
    int status(String role, String method, String path) {
        return ask(door.token("kim", role, "*"), method, path, null).statusCode();
    }

    private HttpResponse<String> ask(
            String token, String method, String path, @Nullable Map<String, ?> body) {
        String port =
                Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port"));
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(
                                    method,
                                    body == null
                                            ? BodyPublishers.noBody()
                                            : BodyPublishers.ofString(
                                                    json.writeValueAsString(body)))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
