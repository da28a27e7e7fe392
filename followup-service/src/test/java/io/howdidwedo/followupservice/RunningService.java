package io.howdidwedo.followupservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.topic.EventType;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.localplatform.broker.LocalBroker;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.testsupport.Door;
import io.howdidwedo.testsupport.TestMailSystem;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service on a real broker, a real database and a mail system, asked over HTTP. What
/// other services would say is said on their topics; what it says itself is heard on its own.
final class RunningService implements AutoCloseable {
    private static final int PARTITIONS = 2;

    private final JsonMapper json = JsonConfiguration.mapper();
    private final EventRecords records = new EventRecords(json, "analytics-service");
    private final HttpClient http = HttpClient.newHttpClient();
    private final Door door = new Door();
    private final TestMailSystem mails = new TestMailSystem();
    private final LocalDatabase database = LocalDatabase.inMemory();
    private final LocalBroker broker;
    private final ConfigurableApplicationContext service;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> ears;
    private final List<Event> heard = new ArrayList<>();

    /// Starts everything, with its files in this folder.
    RunningService(Path folder) {
        broker = LocalBroker.open(folder.resolve("broker"), 0);
        mails.start();
        service = start(folder);
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer());
        ears = Ears.on(broker, Topics.CASES, PARTITIONS);
    }

    private ConfigurableApplicationContext start(Path folder) {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        return FollowupService.builder()
                .run(
                        "--server.port=0",
                        "--LOG_LEVEL=WARN",
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "--spring.mail.port=" + mails.port(),
                        "--howdidwedo.mongo.uri=" + database.connectionString(),
                        "--howdidwedo.topics.partitions=" + PARTITIONS,
                        "--howdidwedo.links.keys=1:" + key,
                        "--followup.schedule.state-folder=" + folder.resolve("schedule"),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                                + door.keysUrl());
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

    /// All of this kind that the service has said of cases until now.
    <E extends Event> List<E> heard(Class<E> kind) {
        for (ConsumerRecord<String, byte[]> record : ears.poll(Duration.ofMillis(200))) {
            Event event = records.read(record);
            if (event != null) {
                heard.add(event);
            }
        }
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The words of all mails to somebody.
    List<String> mailsTo(String address) {
        return mails.taken().stream()
                .filter(mail -> mail.to().equals(address))
                .map(RunningService::words)
                .toList();
    }

    private static String words(TestMailSystem.Taken mail) {
        try {
            MimeMessage message =
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(mail.content()));
            return text(message.getContent());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first part of all, as people without pictures see it.
    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof MimeMultipart parts
                ? text(parts.getBodyPart(0).getContent())
                : content.toString();
    }

    /// Reads as somebody who works in this team.
    JsonNode read(String team, String path) {
        return json.readTree(ask(agentOf(team), "GET", path, null).body());
    }

    /// Asks as somebody who works in this team.
    HttpResponse<String> get(String team, String path) {
        return ask(agentOf(team), "GET", path, null);
    }

    /// Does something as somebody who works in this team.
    HttpResponse<String> post(String team, String path, Map<String, ?> details) {
        return ask(agentOf(team), "POST", path, json.writeValueAsString(details));
    }

    /// States something as the manager of this team.
    HttpResponse<String> put(String team, String path, Map<String, ?> stated) {
        String token = door.token("mona", "manager", team);
        return ask(token, "PUT", path, json.writeValueAsString(stated));
    }

    private String agentOf(String team) {
        return door.token("eva", "agent", team);
    }

    private HttpResponse<String> ask(
            String token, String method, String path, @Nullable String body) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body)));
    }

    /// Opens a link as a browser does that nobody has logged in with.
    HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /// Sends a form like that.
    HttpResponse<String> press(String path, String form) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
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

    private URI uri(String path) {
        String port =
                Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port"));
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        producer.close();
        ears.close();
        service.close();
        broker.close();
        database.close();
        mails.stop();
        door.close();
        http.close();
    }
}
