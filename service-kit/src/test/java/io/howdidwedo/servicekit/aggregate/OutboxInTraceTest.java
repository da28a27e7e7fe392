package io.howdidwedo.servicekit.aggregate;

import static io.howdidwedo.servicekit.trace.TracesInTests.TOLD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.team.TeamNamed;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.servicekit.event.EventRecords;
import io.howdidwedo.servicekit.event.TopicSettings;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.mongo.Documents;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.servicekit.schedule.Timers;
import io.howdidwedo.servicekit.trace.CurrentTrace;
import io.howdidwedo.servicekit.trace.TracesInTests;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;

/// An event keeps its place in its trace beside it, so that neither a broker that is away nor a
/// crash loses it.
class OutboxInTraceTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID TEAM = new UUID(0, 1);
    private static final UUID RELATIONSHIP = new UUID(0, 2);

    private final LocalDatabase local = LocalDatabase.inMemory();
    private final TracesInTests all = TracesInTests.all();
    private final BlockingQueue<ProducerRecord<String, byte[]>> sent = new LinkedBlockingQueue<>();
    private MongoClient client;
    private MongoDatabase database;

    /// What is written.
    record Team(String name) {}

    @BeforeEach
    void connect() {
        client = MongoClients.create(Documents.settings(local.connectionString()));
        database = client.getDatabase("traced");
    }

    @AfterEach
    void close() {
        client.close();
        local.close();
    }

    @Test
    void aRecordSaysInWhichTraceItsEventHappened() {
        inTrace(Map.of("north", TOLD), () -> teams().insert(named()));

        assertThat(header(requireNonNull(sent.poll()))).isEqualTo(TOLD);
    }

    @Test
    void whatHappensOutsideOfTracesSaysNothing() {
        teams().insert(named());

        assertThat(requireNonNull(sent.poll()).headers().lastHeader("traceparent")).isNull();
    }

    @Test
    void ofASetEachSaysItsOwn() {
        inTrace(Map.of("south", TOLD), () -> teams().insert(named()));

        assertThat(requireNonNull(sent.poll()).headers().lastHeader("traceparent")).isNull();
    }

    @Test
    void whatACrashLeftBehindSaysItToo() throws InterruptedException {
        inTrace(Map.of("north", TOLD), () -> teams().insert(named()));
        sent.clear();

        OutboxRelay after = relay();
        new Aggregates<>(database, after, "teams", Team.class);
        after.start();
        try {
            assertThat(header(requireNonNull(sent.poll(20, TimeUnit.SECONDS)))).isEqualTo(TOLD);
        } finally {
            after.stop();
        }
    }

    /// The schedule keeps the data of a timer, and nothing beside it.
    @Test
    void aTimerHasItInItsData() {
        OutgoingEvent timer =
                Timers.set(TimerPurpose.INVITE, TEAM, TEAM, RELATIONSHIP, 0, NOON, NOON);

        inTrace(
                Map.of(RELATIONSHIP.toString(), TOLD),
                () -> teams().insert(new Change<>(TEAM, new Team("North"), List.of(timer))));

        assertThat(new String(requireNonNull(sent.poll()).value(), UTF_8))
                .contains("\"trace\":\"" + TOLD + "\"");
    }

    private void inTrace(Map<String, String> byKey, Runnable work) {
        CurrentTrace.ofSet(all.traces(), byKey).during(work);
    }

    private Aggregates<Team> teams() {
        return new Aggregates<>(database, relay(), "teams", Team.class);
    }

    private static Change<Team> named() {
        return new Change<>(
                TEAM,
                new Team("North"),
                List.of(OutgoingEvent.of(TEAM, "north", NOON, new TeamNamed("north", 1, "North"))));
    }

    /// One whose broker takes everything and acknowledges nothing.
    @SuppressWarnings("unchecked")
    private OutboxRelay relay() {
        KafkaOperations<String, byte[]> broker = Mockito.mock(KafkaOperations.class);
        Mockito.when(broker.send(ArgumentMatchers.<ProducerRecord<String, byte[]>>any()))
                .thenAnswer(
                        call -> {
                            sent.add(call.getArgument(0));
                            return new CompletableFuture<SendResult<String, byte[]>>();
                        });
        return new OutboxRelay(
                database,
                broker,
                new EventRecords(JsonConfiguration.mapper(), "test"),
                new TopicSettings(1, 1, (short) 1),
                Clock.systemUTC());
    }

    private static String header(ProducerRecord<String, byte[]> record) {
        Header place = record.headers().lastHeader("traceparent");
        return new String(place.value(), UTF_8);
    }
}
