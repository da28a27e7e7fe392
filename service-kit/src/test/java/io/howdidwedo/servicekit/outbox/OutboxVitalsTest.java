package io.howdidwedo.servicekit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.servicekit.mongo.Documents;
import io.howdidwedo.servicekit.outbox.Outbox.WaitingEvent;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class OutboxVitalsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private OutboxRelay relay;

    @Test
    void theOldestEventOfAllCollectionsTellsTheAge() {
        try (LocalDatabase local = LocalDatabase.inMemory();
                MongoClient client =
                        MongoClients.create(Documents.settings(local.connectionString()))) {
            MongoDatabase database = client.getDatabase("outboxes");
            OutboxVitals vitals = vitals(database);
            assertThat(age(vitals)).isZero();

            put(database, "teams", NOON.minusSeconds(5), NOON.minusSeconds(70));
            put(database, "cases", NOON.minusSeconds(30));
            database.getCollection("cases").insertOne(new Document("outbox", List.of()));
            assertThat(age(vitals)).as("it may have been put there just now").isZero();

            clock.advance(Duration.ofMillis(15_500));
            assertThat(age(vitals)).isEqualTo(15.5);

            database.getCollection("teams").deleteMany(new Document());
            assertThat(age(vitals)).as("it has left").isZero();
        }
    }

    /// Merging moves what happened long ago, one after the other.
    @Test
    void whatHappenedLongAgoAndLeavesAtOnceIsNotOld() {
        try (LocalDatabase local = LocalDatabase.inMemory();
                MongoClient client =
                        MongoClients.create(Documents.settings(local.connectionString()))) {
            MongoDatabase database = client.getDatabase("outboxes");
            OutboxVitals vitals = vitals(database);
            for (int day = 300; day > 290; day--) {
                database.getCollection("teams").deleteMany(new Document());
                put(database, "teams", NOON.minus(Duration.ofDays(day)));
                assertThat(age(vitals)).isZero();
                clock.advance(Duration.ofSeconds(15));
            }
        }
    }

    private OutboxVitals vitals(MongoDatabase database) {
        relay = SilentRelay.of(database);
        var _ = relay.of("teams");
        var _ = relay.of("cases");
        return new OutboxVitals(relay, clock);
    }

    private static double age(OutboxVitals vitals) {
        return vitals.read().getFirst().value();
    }

    /// Written and published, but the broker does not answer.
    private void put(MongoDatabase database, String collection, Instant... happened) {
        List<WaitingEvent> events = Stream.of(happened).map(OutboxVitalsTest::event).toList();
        UUID id = UUID.randomUUID();
        database.getCollection(collection)
                .insertOne(
                        new Document("_id", id)
                                .append(
                                        "outbox",
                                        events.stream()
                                                .map(
                                                        event ->
                                                                new Document("id", event.id())
                                                                        .append(
                                                                                "at",
                                                                                Date.from(
                                                                                        event
                                                                                                .at())))
                                                .toList()));
        relay.of(collection).publish(id, events);
    }

    private static WaitingEvent event(Instant at) {
        return new WaitingEvent(
                UUID.randomUUID(), "teams", "north", "north", at, null, null, null, null);
    }
}
