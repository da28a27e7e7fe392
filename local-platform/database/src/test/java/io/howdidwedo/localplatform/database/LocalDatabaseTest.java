package io.howdidwedo.localplatform.database;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {
    private static final int DUPLICATE_KEY = 11000;

    private LocalDatabase database;
    private MongoClient client;
    private MongoCollection<Document> cases;

    @BeforeEach
    void open() {
        database = LocalDatabase.inMemory();
        client = MongoClients.create(database.connectionString());
        cases = client.getDatabase("followup").getCollection("cases");
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    @Test
    void tellsHowManyCommandsCame() {
        long before = inserts();

        cases.insertOne(new Document("_id", 1));
        cases.insertMany(List.of(new Document("_id", 2), new Document("_id", 3)));

        assertThat(inserts() - before).isEqualTo(2);
    }

    private long inserts() {
        Document told =
                client.getDatabase("admin")
                        .runCommand(new Document("serverStatus", 1))
                        .get("metrics", Document.class)
                        .get("commands", Document.class)
                        .get("insert", Document.class);
        return told == null ? 0 : told.get("total", Number.class).longValue();
    }

    @Test
    void answersFromAnIndexWhatItWouldAnswerWithout() {
        cases.insertMany(
                List.of(
                        caseOf(1, "north", "open", 30),
                        caseOf(2, "north", "open", 10),
                        caseOf(3, "north", "done", 20),
                        caseOf(4, "south", "open", 5)));
        cases.createIndex(new Document("team", 1).append("due", -1));

        assertThat(ids(cases.find(and(eq("team", "north"), lte("due", 20)))))
                .containsExactlyInAnyOrder(2, 3);
        assertThat(ids(cases.find(eq("team", "north")).sort(new Document("due", -1)).limit(2)))
                .containsExactly(1, 3);
        assertThat(ids(cases.find(eq("team", "north")).sort(new Document("due", 1))))
                .containsExactly(2, 3, 1);
        assertThat(cases.countDocuments(eq("team", "north"))).isEqualTo(3);
        assertThat(cases.countDocuments(eq("team", "north"), new CountOptions().skip(1).limit(1)))
                .isEqualTo(1);
    }

    @Test
    void findsAnEventWaitingInADocumentsOutbox() {
        cases.createIndex(new Document("outbox.at", 1));
        cases.insertMany(
                List.of(
                        caseOf(1, "north", "open", 0).append("outbox", List.of(event(5), event(9))),
                        caseOf(2, "north", "open", 0).append("outbox", List.of(event(7))),
                        caseOf(3, "north", "open", 0).append("outbox", List.of())));

        assertThat(ids(cases.find(lte("outbox.at", 6)))).containsExactly(1);
        assertThat(ids(cases.find(lte("outbox.at", 8)))).containsExactlyInAnyOrder(1, 2);

        cases.updateOne(eq("_id", 1), new Document("$pull", new Document("outbox", event(5))));
        assertThat(ids(cases.find(lte("outbox.at", 6)))).isEmpty();
        assertThat(ids(cases.find(lte("outbox.at", 9)))).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void holdsUniqueIndexesOnInsertUpdateAndBuild() {
        cases.createIndex(
                new Document("team", 1).append("number", 1), new IndexOptions().unique(true));
        cases.insertOne(new Document("_id", 1).append("team", "north").append("number", 1));
        cases.insertOne(new Document("_id", 2).append("team", "south").append("number", 1));

        assertDuplicate(
                () ->
                        cases.insertOne(
                                new Document("_id", 3)
                                        .append("team", "north")
                                        .append("number", 1)));
        assertDuplicate(
                () ->
                        cases.updateOne(
                                eq("_id", 2), new Document("$set", new Document("team", "north"))));
        assertDuplicate(() -> cases.insertOne(new Document("_id", 1).append("team", "east")));
        assertDuplicate(
                () ->
                        cases.createIndex(
                                new Document("number", 1), new IndexOptions().unique(true)));

        assertThat(cases.find(eq("_id", 2)).first()).containsEntry("team", "south");
        assertThat(cases.listIndexes()).hasSize(2);
    }

    @Test
    void letsDocumentsWithoutTheFieldThroughASparseUniqueIndex() {
        cases.createIndex(new Document("token", 1), new IndexOptions().unique(true).sparse(true));
        cases.insertOne(new Document("_id", 1));
        cases.insertOne(new Document("_id", 2));
        cases.insertOne(new Document("_id", 3).append("token", "a"));

        assertDuplicate(() -> cases.insertOne(new Document("_id", 4).append("token", "a")));
        assertThat(ids(cases.find(eq("token", null)))).containsExactly(1, 2);
        assertThat(ids(cases.find().sort(new Document("token", 1)))).containsExactly(1, 2, 3);
    }

    @Test
    void honoursThePartOfAPartialUniqueIndex() {
        cases.createIndex(
                new Document("team", 1),
                new IndexOptions()
                        .unique(true)
                        .partialFilterExpression(new Document("status", "open")));
        cases.insertOne(caseOf(1, "north", "open", 0));
        cases.insertOne(caseOf(2, "north", "done", 0));

        assertDuplicate(() -> cases.insertOne(caseOf(3, "north", "open", 0)));
        assertDuplicate(
                () ->
                        cases.updateOne(
                                eq("_id", 2),
                                new Document("$set", new Document("status", "open"))));
        assertThat(ids(cases.find(eq("team", "north")))).containsExactly(1, 2);
        assertThat(ids(cases.find(and(eq("team", "north"), eq("status", "open")))))
                .containsExactly(1);
    }

    @Test
    void letsOnlyOneClaimantWin() throws Exception {
        cases.createIndex(new Document("status", 1).append("due", 1));
        cases.insertMany(
                IntStream.range(0, 200).mapToObj(n -> caseOf(n, "north", "open", n)).toList());

        var claimed = Collections.synchronizedList(new ArrayList<Integer>());
        inParallel(
                16,
                () -> {
                    for (var next = claim(); next != null; next = claim()) {
                        claimed.add(next.getInteger("_id"));
                    }
                    return null;
                });

        assertThat(claimed).hasSize(200);
        assertThat(new HashSet<>(claimed)).hasSize(200);
        assertThat(cases.countDocuments(eq("status", "open"))).isZero();
    }

    private Document claim() {
        return cases.findOneAndUpdate(
                eq("status", "open"),
                new Document("$set", new Document("status", "taken")),
                new FindOneAndUpdateOptions()
                        .sort(new Document("due", 1))
                        .returnDocument(ReturnDocument.AFTER));
    }

    @Test
    void changesOnlyWhatIsStillInTheExpectedState() {
        cases.insertOne(caseOf(1, "north", "open", 0));
        var close = new Document("$set", new Document("status", "done"));

        assertThat(
                        cases.updateOne(and(eq("_id", 1), eq("status", "open")), close)
                                .getMatchedCount())
                .isEqualTo(1);
        assertThat(
                        cases.updateOne(and(eq("_id", 1), eq("status", "open")), close)
                                .getMatchedCount())
                .isZero();
    }

    @Test
    void insertsOnceHoweverManyUpsertAtTheSameTime() throws Exception {
        inParallel(
                16,
                () ->
                        cases.updateOne(
                                eq("_id", "one"),
                                new Document("$inc", new Document("times", 1)),
                                new UpdateOptions().upsert(true)));

        assertThat(cases.find().first()).containsEntry("times", 16);
        assertThat(cases.countDocuments()).isEqualTo(1);
    }

    @Test
    void tellsExactlyWhichPartsOfABatchFailed() {
        cases.insertOne(new Document("_id", 2));
        var batch = IntStream.rangeClosed(1, 4).mapToObj(n -> new Document("_id", n)).toList();

        assertThatThrownBy(() -> cases.insertMany(batch))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> {
                            assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(1);
                            assertThat(e.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
                        });
        assertThatThrownBy(() -> cases.insertMany(batch, new InsertManyOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> {
                            assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                            assertThat(e.getWriteErrors()).hasSize(2);
                        });
        assertThat(cases.countDocuments()).isEqualTo(4);
    }

    @Test
    void stopsAnOrderedBatchOfUpdatesAtTheFirstError() {
        cases.createIndex(new Document("number", 1), new IndexOptions().unique(true));
        cases.insertMany(
                List.of(
                        new Document("_id", 1).append("number", 1),
                        new Document("_id", 2).append("number", 2),
                        new Document("_id", 3).append("number", 3)));
        var updates = List.of(setNumber(1, 2), setNumber(3, 30));

        assertThatThrownBy(() -> cases.bulkWrite(updates))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteErrors().getFirst().getIndex()).isZero());
        assertThat(cases.find(eq("_id", 3)).first()).containsEntry("number", 3);

        assertThatThrownBy(() -> cases.bulkWrite(updates, new BulkWriteOptions().ordered(false)))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(cases.find(eq("_id", 3)).first()).containsEntry("number", 30);
    }

    private static UpdateOneModel<Document> setNumber(int id, int number) {
        return new UpdateOneModel<>(
                eq("_id", id), new Document("$set", new Document("number", number)));
    }

    @Test
    void changesEachDocumentOnceEvenIfItMovesInTheIndexBeingRead() {
        cases.createIndex(new Document("due", 1));
        cases.insertMany(
                IntStream.range(0, 2_000).mapToObj(n -> caseOf(n, "north", "open", n)).toList());

        var result =
                cases.updateMany(
                        new Document("due", new Document("$gte", 0)),
                        new Document("$inc", new Document("due", 5_000)));

        assertThat(result.getModifiedCount()).isEqualTo(2_000);
        assertThat(cases.countDocuments(lte("due", 6_999))).isEqualTo(2_000);
    }

    @Test
    void keepsACursorGoingWhileTheCollectionChanges() {
        cases.insertMany(
                IntStream.range(0, 3_000).mapToObj(n -> caseOf(n, "north", "open", n)).toList());

        var seen = new ArrayList<Integer>();
        try (var cursor = cases.find().batchSize(100).iterator()) {
            while (cursor.hasNext()) {
                seen.add(cursor.next().getInteger("_id"));
                if (seen.size() == 1_000) {
                    cases.deleteMany(new Document("_id", new Document("$gte", 2_500)));
                }
            }
        }

        assertThat(seen).startsWith(0).doesNotHaveDuplicates().hasSize(2_500);
    }

    @Test
    void aggregatesWhatAMatchLeavesOver() {
        cases.createIndex(new Document("team", 1));
        cases.insertMany(
                List.of(
                        caseOf(1, "north", "open", 30),
                        caseOf(2, "north", "done", 10),
                        caseOf(3, "south", "open", 5)));

        var byStatus =
                cases.aggregate(
                        List.of(
                                new Document("$match", new Document("team", "north")),
                                new Document(
                                        "$group",
                                        new Document("_id", "$status")
                                                .append("sum", new Document("$sum", "$due"))),
                                new Document("$sort", new Document("_id", 1))));

        assertThat(byStatus)
                .containsExactly(
                        new Document("_id", "done").append("sum", 10),
                        new Document("_id", "open").append("sum", 30));
    }

    @Test
    void dropsAnIndexOfOneCollectionOnly() {
        var others = client.getDatabase("followup").getCollection("others");
        cases.createIndex(new Document("team", 1));
        others.createIndex(new Document("team", 1));

        cases.dropIndex("team_1");
        assertThat(cases.listIndexes()).hasSize(1);
        assertThat(others.listIndexes()).hasSize(2);

        others.dropIndexes();
        assertThat(others.listIndexes()).hasSize(1);
    }

    @Test
    void keepsDocumentsAndIndexesInItsFile(@TempDir Path folder) {
        var file = folder.resolve("database.mv");
        try (var first = LocalDatabase.open(file, 0);
                var connected = MongoClients.create(first.connectionString())) {
            var stored = connected.getDatabase("survey").getCollection("responses");
            stored.createIndex(new Document("token", 1), new IndexOptions().unique(true));
            stored.insertOne(new Document("_id", 1).append("token", "a"));
        }

        try (var second = LocalDatabase.open(file, 0, Durability.POWER_CUT);
                var connected = MongoClients.create(second.connectionString())) {
            var stored = connected.getDatabase("survey").getCollection("responses");
            assertThat(stored.find(eq("token", "a")).first()).containsEntry("_id", 1);
            assertDuplicate(() -> stored.insertOne(new Document("_id", 2).append("token", "a")));
        }
    }

    @Test
    void refusesAFileInUse(@TempDir Path folder) {
        var file = folder.resolve("database.mv");
        try (var first = LocalDatabase.open(file, 0)) {
            assertThatThrownBy(() -> LocalDatabase.open(file, 0))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("another database is running on this file");
            assertThat(first.port()).isPositive();
        }
    }

    @Test
    void refusesAPortInUse(@TempDir Path folder) {
        var port = database.port();
        assertThatThrownBy(() -> LocalDatabase.open(folder.resolve("database.mv"), port))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("port " + port);
    }

    private static Document caseOf(int id, String team, String status, int due) {
        return new Document("_id", id)
                .append("team", team)
                .append("status", status)
                .append("due", due);
    }

    private static Document event(int at) {
        return new Document("at", at);
    }

    private static List<Integer> ids(Iterable<Document> documents) {
        var ids = new ArrayList<Integer>();
        documents.forEach(document -> ids.add(document.getInteger("_id")));
        return ids;
    }

    private static void assertDuplicate(Runnable write) {
        assertThatThrownBy(write::run)
                .isInstanceOfSatisfying(
                        MongoException.class,
                        e -> assertThat(e.getCode()).isEqualTo(DUPLICATE_KEY));
    }

    private static void inParallel(int threads, Callable<?> task) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            for (var done : executor.invokeAll(Collections.nCopies(threads, task))) {
                done.get();
            }
        }
    }
}
