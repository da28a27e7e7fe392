package io.howdidwedo.servicekit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
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

    /// What was read is saved together; one that somebody else was quicker with, or added first,
    /// keeps no other from being saved.
    @Test
    void manyAreSavedTogetherAfterTheyWereRead() {
        UUID added = UUID.randomUUID();
        UUID fresh = UUID.randomUUID();
        UUID overtaken = UUID.randomUUID();
        letters.insert(change(letter("Ana")));
        letters.insert(new Change<>(overtaken, letter("Ben"), List.of()));
        letters.replace(1, new Change<>(overtaken, letter("Ben anew"), List.of()));
        letters.insert(new Change<>(added, letter("Cara"), List.of()));

        var missed =
                letters.saveAll(
                        List.of(
                                new Aggregates.Next<>(1, change(letter("Ana anew"))),
                                new Aggregates.Next<>(
                                        1, new Change<>(overtaken, letter("Dan"), List.of())),
                                new Aggregates.Next<>(
                                        0, new Change<>(added, letter("Eve"), List.of())),
                                new Aggregates.Next<>(
                                        0, new Change<>(fresh, letter("Fay"), List.of(event(1))))));

        assertThat(missed).containsExactlyInAnyOrder(overtaken, added);
        assertThat(letters.findAll(List.of(ID, overtaken, added, fresh)))
                .extracting(one -> one.state().to(), Versioned::version)
                .containsExactlyInAnyOrder(
                        tuple("Ana anew", 2L),
                        tuple("Ben anew", 2L),
                        tuple("Cara", 1L),
                        tuple("Fay", 1L));
    }

    @Test
    void manyAreTakenOnTogether() {
        letters.insert(change(letter("Ana")));
        UUID fresh = new UUID(2, 1);
        UUID left = new UUID(2, 2);
        UUID nowhere = new UUID(2, 3);
        letters.insert(new Change<>(left, letter("Ben"), List.of()));

        Map<UUID, Letter> now =
                letters.changeAll(
                        List.of(ID, fresh, left, nowhere),
                        (id, letter) -> {
                            if (id.equals(left) || id.equals(nowhere)) {
                                return null;
                            }
                            return new Change<>(
                                    id,
                                    letter(letter == null ? "new" : letter.to() + " again"),
                                    List.of(event(1)));
                        });

        assertThat(now)
                .isEqualTo(
                        Map.of(ID, letter("Ana again"), fresh, letter("new"), left, letter("Ben")));
        assertThat(letters.find(ID)).contains(new Versioned<>(ID, 2, letter("Ana again")));
        assertThat(letters.find(fresh)).contains(new Versioned<>(fresh, 1, letter("new")));
        assertThat(letters.find(left)).contains(new Versioned<>(left, 1, letter("Ben")));
        assertThat(letters("outbox")).hasSize(1);
    }

    @Test
    void whoLosesARaceAmongManyIsTriedAgainAlone() {
        UUID quick = new UUID(2, 1);
        UUID calm = new UUID(2, 2);
        UUID added = new UUID(2, 3);
        letters.insert(new Change<>(quick, letter("quick"), List.of()));
        letters.insert(new Change<>(calm, letter("calm"), List.of()));
        List<UUID> asked = new ArrayList<>();

        letters.changeAll(
                List.of(quick, calm, added),
                (id, letter) -> {
                    asked.add(id);
                    if (asked.equals(List.of(quick, calm, added))) {
                        somebodyElse(quick, added);
                    }
                    return stamped(id, letter == null ? letter("added") : letter, "mine");
                });

        assertThat(asked).containsExactly(quick, calm, added, quick, added);
        assertThat(stamps(quick)).containsExactly("theirs", "mine");
        assertThat(stamps(calm)).containsExactly("mine");
        assertThat(stamps(added)).containsExactly("theirs", "mine");
    }

    private void somebodyElse(UUID changed, UUID inserted) {
        letters.change(changed, letter -> stamped(changed, letter, "theirs"));
        letters.insert(stamped(inserted, letter("theirs"), "theirs"));
    }

    private List<String> stamps(UUID id) {
        return letters.find(id).orElseThrow().state().stamps();
    }

    private static Change<Letter> stamped(UUID id, Letter letter, String stamp) {
        return new Change<>(id, stamped(letter, stamp).state(), List.of());
    }

    @Test
    void everyStepOfManySetsAtOnceIsKept() throws Exception {
        List<UUID> ids = IntStream.range(0, 10).mapToObj(i -> new UUID(3, i)).toList();

        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> sets = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String stamp = String.valueOf(i);
                sets.add(
                        () ->
                                letters.changeAll(
                                        ids,
                                        (id, letter) ->
                                                once(
                                                        id,
                                                        letter == null ? letter("x") : letter,
                                                        stamp)));
            }
            for (var set : many.invokeAll(sets)) {
                set.get();
            }
        }

        assertThat(ids)
                .allSatisfy(id -> assertThat(stamps(id)).hasSize(12).doesNotHaveDuplicates());
    }

    private static @Nullable Change<Letter> once(UUID id, Letter letter, String stamp) {
        return letter.stamps().contains(stamp) ? null : stamped(id, letter, stamp);
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
