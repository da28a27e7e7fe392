package io.howdidwedo.servicekit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.schedule.TimerFired;
import io.howdidwedo.contracts.schedule.TimerSet;
import io.howdidwedo.contracts.schedule.TimerSet.TimerPurpose;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.servicekit.mongo.Documents;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every database aggregates are kept in must do; run against the local database and, where
/// Docker is there, against MongoDB.
abstract class AggregatesKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-5000-8000-000000000001");

    private MongoClient client;
    private MongoDatabase database;
    private Aggregates<Letter> letters;

    /// Where the database is.
    abstract String address();

    @BeforeEach
    void open() {
        client = MongoClients.create(Documents.settings(address()));
        database = client.getDatabase("kit");
        database.drop();
        letters =
                new Aggregates<>(database, SilentRelay.of(database), "letters", Letter.class)
                        .indexed("to");
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Letter letter = new Letter("Ana", null, List.of("a", "b"), Map.of("x", 1));

        assertThat(letters.insert(change(letter))).isTrue();

        assertThat(letters.find(ID)).contains(new Versioned<>(ID, 1, letter));
    }

    @Test
    void whichOfSealedRecordsItWasIsReadBack() {
        Letter letter =
                new Letter("Ana", null, List.of(), Map.of(), new Letter.Way.Returned(NOON, null));

        letters.insert(change(letter));

        assertThat(letters.find(ID)).contains(new Versioned<>(ID, 1, letter));
        assertThat(letters.count(new Document("state.way.type", "Returned"))).isEqualTo(1);
        assertThat(letters.count(new Document("state.way.since", Date.from(NOON)))).isEqualTo(1);
    }

    @Test
    void theSameIdIsAddedOnce() {
        letters.insert(change(letter("Ana")));

        assertThat(letters.insert(change(letter("Ben")))).isFalse();

        assertThat(letters.find(ID).orElseThrow().state().to()).isEqualTo("Ana");
    }

    @Test
    void whatIsThereAlreadyIsNamedByItsPosition() {
        letters.insert(change(letter("Ana")));
        UUID other = UUID.randomUUID();

        var present =
                letters.insertAll(
                        List.of(
                                new Change<>(other, letter("Cara"), List.of()),
                                change(letter("Ben"))));

        assertThat(present.stream().boxed()).containsExactly(1);
        assertThat(letters.find(other)).isPresent();
    }

    @Test
    void anOlderVersionIsNotSaved() {
        letters.insert(change(letter("Ana")));
        letters.replace(1, change(letter("Ben")));

        assertThat(letters.replace(1, change(letter("Cara")))).isFalse();

        assertThat(letters.find(ID).orElseThrow().state().to()).isEqualTo("Ben");
    }

    @Test
    void stateAndEventsAreOneWrite() {
        letters.insert(change(letter("Ana")));
        letters.replace(1, new Change<>(ID, letter("Ben"), List.of(event(1), event(2))));

        List<?> waiting = letters("outbox");

        assertThat(waiting).hasSize(2);
        assertThat(
                        database.getCollection("letters")
                                .countDocuments(
                                        new Document(
                                                "outbox.at",
                                                new Document("$lte", java.util.Date.from(NOON)))))
                .isEqualTo(1);
    }

    @Test
    void everyStepOfManyAtOnceIsKept() throws Exception {
        letters.insert(change(new Letter("Ana", null, List.of(), Map.of())));

        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> steps = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String stamp = String.valueOf(i);
                steps.add(() -> letters.change(ID, letter -> stamped(letter, stamp)));
            }
            for (var step : many.invokeAll(steps)) {
                step.get();
            }
        }

        assertThat(letters.find(ID).orElseThrow().state().stamps()).hasSize(20);
    }

    private static Change<Letter> stamped(Letter letter, String stamp) {
        List<String> stamps = new ArrayList<>(letter.stamps());
        stamps.add(stamp);
        return change(new Letter(letter.to(), letter.text(), stamps, letter.marks()));
    }

    private List<?> letters(String field) {
        return database.getCollection("letters")
                .find(new Document("_id", ID))
                .first()
                .get(field, List.class);
    }

    private static Letter letter(String to) {
        return new Letter(to, "words", List.of(), Map.of());
    }

    private static Change<Letter> change(Letter letter) {
        return new Change<>(ID, letter, List.of());
    }

    private static OutgoingEvent event(int occasion) {
        return OutgoingEvent.of(
                new UUID(0, occasion),
                "timer",
                NOON,
                new TimerSet(
                        "timer",
                        NOON,
                        new TimerFired("timer", TimerPurpose.INVITE, ID, ID, ID, occasion, NOON)));
    }

    @Test
    void theyAreCountedByAField() {
        letters.insert(new Change<>(new UUID(1, 1), letterTo("Ana"), List.of()));
        letters.insert(new Change<>(new UUID(1, 2), letterTo("Ana"), List.of()));
        letters.insert(new Change<>(new UUID(1, 3), letterTo("Ben"), List.of()));

        assertThat(letters.countBy(new Document(), "to")).isEqualTo(Map.of("Ana", 2L, "Ben", 1L));
        assertThat(letters.countBy(new Document(), "nowhere")).isEqualTo(Map.of("", 3L));
    }

    private static Letter letterTo(String recipient) {
        return new Letter(recipient, null, List.of(), Map.of());
    }
}
