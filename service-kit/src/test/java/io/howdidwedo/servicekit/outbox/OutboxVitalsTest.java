package io.howdidwedo.servicekit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.localplatform.database.LocalDatabase;
import io.howdidwedo.servicekit.mongo.Documents;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class OutboxVitalsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);

    @Test
    void theOldestEventOfAllCollectionsTellsTheAge() {
        try (LocalDatabase local = LocalDatabase.inMemory();
                MongoClient client =
                        MongoClients.create(Documents.settings(local.connectionString()))) {
            MongoDatabase database = client.getDatabase("outboxes");
            OutboxRelay relay = SilentRelay.of(database);
            var _ = relay.of("teams");
            var _ = relay.of("cases");
            OutboxVitals vitals = new OutboxVitals(relay, clock);
            assertThat(age(vitals)).isZero();

            put(database, "teams", NOON.minusSeconds(5), NOON.minusSeconds(70));
            put(database, "cases", NOON.minusSeconds(30));
            database.getCollection("cases").insertOne(new Document("outbox", List.of()));

            assertThat(age(vitals)).isEqualTo(70);
            clock.advance(Duration.ofMillis(500));
            assertThat(age(vitals)).isEqualTo(70.5);
        }
    }

    private static double age(OutboxVitals vitals) {
        return vitals.read().getFirst().value();
    }

    private static void put(MongoDatabase database, String collection, Instant... waiting) {
        database.getCollection(collection)
                .insertOne(
                        new Document(
                                "outbox",
                                List.of(waiting).stream()
                                        .map(at -> new Document("at", Date.from(at)))
                                        .toList()));
    }
}
