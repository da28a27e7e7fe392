package io.howdidwedo.localplatform.database.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import io.howdidwedo.localplatform.database.index.StoredIndex;
import io.howdidwedo.localplatform.database.index.StoredIndex.IndexDefinition;
import io.howdidwedo.localplatform.database.query.Search.DocumentOrder;
import io.howdidwedo.localplatform.database.storage.Bson;
import io.howdidwedo.localplatform.database.storage.Changes;
import io.howdidwedo.localplatform.database.storage.Key;
import io.howdidwedo.localplatform.database.storage.Store;
import io.howdidwedo.localplatform.database.storage.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private final Store store = Store.inMemory();
    private final Changes changes = store.changes();
    private final List<StoredIndex> indexes = new ArrayList<>();
    private Table<byte[]> documents;

    @BeforeEach
    void open() {
        documents = store.documents("test.cases", changes);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void usesTheIndexThatKnowsMostOfTheFields() {
        index("team", new IndexKey("team", true));
        index("team_state", new IndexKey("team", true), new IndexKey("state", true));

        assertThat(plan(new Document("team", "north").append("state", "open")))
                .isEqualTo("team_state by 2 of 2, exact");
        assertThat(plan(new Document("state", "open").append("team", "north")))
                .isEqualTo("team_state by 2 of 2, exact");
    }

    @Test
    void looksThroughAnd() {
        index("team_state", new IndexKey("team", true), new IndexKey("state", true));
        var and = List.of(new Document("team", "north"), new Document("state", "open"));

        assertThat(plan(new Document("$and", and))).isEqualTo("team_state by 2 of 2, exact");
    }

    @Test
    void goesToADocumentByItsIdWhateverElseIsAsked() {
        index("state", new IndexKey("state", true));

        assertThat(plan(new Document("_id", 1).append("state", "open")))
                .startsWith("documents by 1 of 1");
    }

    @Test
    void usesABeginningOfAnIndexAndARangeAfterIt() {
        index(
                "team_due_state",
                new IndexKey("team", true),
                new IndexKey("due", false),
                new IndexKey("state", true));
        var due = new Document("$gte", 3).append("$lt", 9);

        assertThat(plan(new Document("team", "north").append("due", due)))
                .isEqualTo("team_due_state by 2 of 3, exact");
        assertThat(plan(new Document("due", due))).isEqualTo("documents by 0 of 1");
    }

    @Test
    void readsAnIndexInTheOrderAskedForOrTheOtherWayRound() {
        index("team_due", new IndexKey("team", true), new IndexKey("due", true));
        var north = new Document("team", "north");

        assertThat(plan(north, new Document("due", 1))).isEqualTo("team_due by 1 of 2, exact");
        assertThat(plan(north, new Document("due", -1)))
                .isEqualTo("team_due by 1 of 2, reverse, exact");
        assertThat(plan(new Document(), new Document("team", -1).append("due", -1)))
                .isEqualTo("team_due by 0 of 2, reverse, exact");
        assertThat(plan(new Document(), new Document("team", 1).append("due", -1)))
                .endsWith("to be sorted, exact");
    }

    @Test
    void usesAnIndexOnElementsOfAnArray() {
        var outbox = index("outbox.at", new IndexKey("outbox.at", true));
        add(outbox, new Document("_id", 1).append("outbox", List.of(new Document("at", 5))));

        assertThat(plan(new Document("outbox.at", new Document("$lte", 9))))
                .isEqualTo("outbox.at by 1 of 1");
        assertThat(
                        plan(
                                new Document(
                                        "outbox",
                                        new Document(
                                                "$elemMatch",
                                                new Document("at", new Document("$lte", 9))))))
                .isEqualTo("outbox.at by 1 of 1");
    }

    @Test
    void readsTheEntriesOfOneElementInTheOrderOfTheFieldsBehindIt() {
        var tags = index("tags", keys("tags", "due", "_id").toArray(IndexKey[]::new));
        add(tags, new Document("_id", 1).append("tags", List.of("a", "b")).append("due", 5));
        var latest = new Document("due", 1).append("_id", 1);

        assertThat(plan(new Document("tags", "a"), latest)).isEqualTo("tags by 1 of 3");
        assertThat(plan(new Document("tags", new Document("$gt", "a")), latest))
                .isEqualTo("tags by 1 of 3, to be sorted");
        assertThat(plan(new Document("tags", "a"), new Document("tags", 1)))
                .isEqualTo("tags by 1 of 3, to be sorted");
    }

    @Test
    void sortsWhatHasAnArrayInTheFieldItIsSortedBy() {
        var index = index("team_due", keys("team", "due").toArray(IndexKey[]::new));
        add(index, new Document("_id", 1).append("team", "a").append("due", List.of(1, 9)));

        assertThat(plan(new Document("team", "a"), new Document("due", 1)))
                .isEqualTo("team_due by 1 of 2, to be sorted");
    }

    @Test
    void doesNotNarrowByTwoFieldsOfOneArrayAtOnce() {
        var index = index("items", new IndexKey("items.a", true), new IndexKey("items.b", true));
        add(index, new Document("_id", 1).append("items", List.of(new Document("a", 5))));

        assertThat(plan(new Document("items.a", 1).append("items.b", 2)))
                .isEqualTo("items by 1 of 2");
    }

    @Test
    void usesASparseIndexOnlyForDocumentsThatHaveTheField() {
        indexes.add(stored(new IndexDefinition("token", keys("token"), true, true, null)));

        assertThat(plan(new Document("token", "a"))).startsWith("token");
        assertThat(plan(new Document("token", null))).startsWith("documents");
        assertThat(plan(new Document(), new Document("token", 1))).startsWith("documents");
    }

    @Test
    void usesAPartialIndexOnlyForItsPart() {
        var open = new Document("state", "open");
        indexes.add(stored(new IndexDefinition("open", keys("team"), false, false, open)));

        assertThat(plan(new Document("team", "north").append("state", "open")))
                .startsWith("open by 1");
        assertThat(plan(new Document("team", "north"))).startsWith("documents");
    }

    private static List<IndexKey> keys(String... fields) {
        return List.of(fields).stream().map(field -> new IndexKey(field, true)).toList();
    }

    private StoredIndex index(String name, IndexKey... keys) {
        var index = stored(new IndexDefinition(name, List.of(keys), false, false, null));
        indexes.add(index);
        return index;
    }

    private StoredIndex stored(IndexDefinition definition) {
        var entries = store.entries("test.cases", definition.name(), changes);
        return new StoredIndex(store, definition, documents, entries, changes);
    }

    private void add(StoredIndex index, Document document) {
        var id = Key.of(document.get("_id"));
        documents.put(id, Bson.encode(document));
        index.add(document, id);
    }

    private String plan(Document query) {
        return plan(query, null);
    }

    private String plan(Document query, @Nullable Document sort) {
        return new Search(store, new DocumentOrder(documents.map(), "_id"), indexes)
                .explain(query, sort);
    }
}
