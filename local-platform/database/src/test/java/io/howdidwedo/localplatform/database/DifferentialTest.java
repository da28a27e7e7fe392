package io.howdidwedo.localplatform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random operations on two collections, one with many indexes and one with none: whatever is
/// asked, both have to give the same answer.
class DifferentialTest {
    private static final int OPERATIONS = 800;
    private static final List<String> FIELDS =
            List.of("a", "b", "c", "d", "list", "sub.x", "items.at", "items.n");

    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void indexesChangeNoAnswer(long seed) {
        random = new Random(seed);
        try (var database = LocalDatabase.inMemory();
                var client = MongoClients.create(database.connectionString())) {
            var indexed = client.getDatabase("test").getCollection("indexed");
            var plain = client.getDatabase("test").getCollection("plain");
            createIndexes(indexed);
            for (int i = 0; i < OPERATIONS; i++) {
                var operation = operation();
                assertThat(answer(operation, indexed))
                        .as("operation %d of seed %d: %s", i, seed, operation)
                        .isEqualTo(answer(operation, plain));
            }
            assertThat(all(indexed)).isEqualTo(all(plain)).isNotEmpty();
        }
    }

    private static void createIndexes(MongoCollection<Document> collection) {
        for (var keys :
                List.of(
                        new Document("a", 1),
                        new Document("b", -1).append("a", 1),
                        new Document("a", 1).append("b", 1).append("c", -1),
                        new Document("sub.x", 1).append("d", 1),
                        new Document("list", 1),
                        new Document("list", 1).append("b", 1).append("_id", 1),
                        new Document("items.at", 1),
                        new Document("items.at", 1).append("items.n", 1).append("a", -1),
                        new Document("c", 1).append("list", -1))) {
            collection.createIndex(keys);
        }
        collection.createIndex(new Document("d", 1), new IndexOptions().sparse(true));
        collection.createIndex(
                new Document("c", 1),
                new IndexOptions().name("partial").partialFilterExpression(new Document("a", 1)));
    }

    /// Something to do with a collection, and how to show it when it goes wrong.
    private record Operation(String shown, Function<MongoCollection<Document>, Object> action) {
        @Override
        public String toString() {
            return shown;
        }
    }

    private static Object answer(Operation operation, MongoCollection<Document> collection) {
        try {
            return operation.action().apply(collection);
        } catch (MongoException e) {
            return e.getCode();
        }
    }

    private Operation operation() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> insert();
            case 3 -> update();
            case 4 -> replace();
            case 5 -> delete();
            case 6 -> count();
            case 7 -> findAndModify();
            default -> find();
        };
    }

    private Operation insert() {
        var document = document().append("_id", random.nextInt(400));
        return new Operation(
                "insert " + document.toJson(),
                collection -> collection.insertOne(document).wasAcknowledged());
    }

    private Operation update() {
        var query = query();
        var change = change();
        var upsert = random.nextInt(10) == 0 && !query.containsKey("$and");
        var id = new Document("_id", random.nextInt(400));
        return upsert
                ? new Operation(
                        "upsert " + id.toJson() + change.toJson(),
                        collection ->
                                collection
                                        .updateOne(id, change, new UpdateOptions().upsert(true))
                                        .getMatchedCount())
                : new Operation(
                        "update " + query.toJson() + " with " + change.toJson(),
                        collection -> collection.updateMany(query, change).getMatchedCount());
    }

    private Document change() {
        return switch (random.nextInt(5)) {
            case 0 -> new Document("$set", new Document(field("a", "b", "d"), scalar()));
            case 1 -> new Document("$push", new Document("items", item()));
            case 2 -> new Document("$pull", new Document("items", new Document("n", small())));
            case 3 -> new Document("$unset", new Document(field("c", "d", "sub"), ""));
            default -> new Document("$set", new Document("sub", new Document("x", scalar())));
        };
    }

    private Operation replace() {
        var id = new Document("_id", random.nextInt(400));
        var document = document();
        return new Operation(
                "replace " + id.toJson() + " by " + document.toJson(),
                collection -> collection.replaceOne(id, document).getMatchedCount());
    }

    private Operation delete() {
        var query = query().append("_id", new Document("$lt", random.nextInt(60)));
        return new Operation(
                "delete " + query.toJson(),
                collection -> collection.deleteMany(query).getDeletedCount());
    }

    private Operation count() {
        var query = query();
        return new Operation(
                "count " + query.toJson(), collection -> collection.countDocuments(query));
    }

    private Operation findAndModify() {
        var query = query();
        var change = change();
        return new Operation(
                "modify " + query.toJson() + " with " + change.toJson(),
                collection ->
                        String.valueOf(
                                collection.findOneAndUpdate(
                                        query,
                                        change,
                                        new FindOneAndUpdateOptions()
                                                .sort(new Document("_id", -1)))));
    }

    /// Ties are broken by the id, so that there is one right order.
    private Operation find() {
        var query = query();
        var sort = sort();
        var skip = random.nextInt(4) == 0 ? random.nextInt(5) : 0;
        var limit = random.nextInt(3) == 0 ? 1 + random.nextInt(20) : 0;
        return new Operation(
                "find %s sort %s skip %d limit %d"
                        .formatted(query.toJson(), sort.toJson(), skip, limit),
                collection ->
                        collection
                                .find(query)
                                .sort(sort)
                                .skip(skip)
                                .limit(limit)
                                .map(Document::toJson)
                                .into(new ArrayList<>()));
    }

    private Document sort() {
        var sort = new Document();
        for (int i = random.nextInt(3); i > 0; i--) {
            sort.append(FIELDS.get(random.nextInt(FIELDS.size())), random.nextBoolean() ? 1 : -1);
        }
        return sort.append("_id", random.nextBoolean() ? 1 : -1);
    }

    private Document query() {
        var query = new Document();
        for (int i = random.nextInt(4); i > 0; i--) {
            query.append(FIELDS.get(random.nextInt(FIELDS.size())), operand());
        }
        if (random.nextInt(6) == 0) {
            query.append("_id", id());
        }
        return switch (random.nextInt(8)) {
            case 0 -> new Document("$and", List.of(query, query1(), query1()));
            case 1 -> new Document("$or", List.of(query1(), query1())).append("a", operand());
            case 2 ->
                    query.append(
                            "items",
                            new Document(
                                    "$elemMatch",
                                    new Document("at", operand()).append("n", operand())));
            default -> query;
        };
    }

    private Document query1() {
        return new Document(FIELDS.get(random.nextInt(FIELDS.size())), operand());
    }

    private Object id() {
        return random.nextBoolean()
                ? random.nextInt(400)
                : new Document("$gte", random.nextInt(400)).append("$lt", random.nextInt(400));
    }

    private Object operand() {
        return switch (random.nextInt(9)) {
            case 0 -> new Document("$gt", scalar());
            case 1 -> new Document("$lte", scalar());
            case 2 -> new Document("$gte", small()).append("$lt", small());
            case 3 -> new Document("$in", List.of(scalar(), scalar(), small()));
            case 4 -> new Document("$ne", scalar());
            case 5 -> new Document("$exists", random.nextBoolean());
            case 6 -> null;
            default -> scalar();
        };
    }

    private Document document() {
        var document = new Document();
        for (var field : List.of("a", "b", "c", "d")) {
            if (random.nextInt(5) > 0) {
                document.append(field, random.nextInt(12) == 0 ? null : scalar());
            }
        }
        if (random.nextInt(3) > 0) {
            document.append("list", list(this::scalar));
        }
        if (random.nextInt(3) > 0) {
            document.append("items", list(this::item));
        }
        if (random.nextInt(3) > 0) {
            document.append("sub", new Document("x", scalar()));
        }
        return document;
    }

    private List<Object> list(Supplier<Object> element) {
        var list = new ArrayList<Object>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private Document item() {
        return new Document("at", scalar()).append("n", small());
    }

    private Object scalar() {
        return switch (random.nextInt(10)) {
            case 0 -> random.nextInt(5) + 0.5;
            case 1 -> (long) random.nextInt(5);
            case 2 -> "text" + random.nextInt(4);
            case 3 -> Date.from(Instant.ofEpochSecond(random.nextInt(5)));
            case 4 -> random.nextBoolean();
            default -> small();
        };
    }

    private int small() {
        return random.nextInt(6) - 1;
    }

    private String field(String... fields) {
        return fields[random.nextInt(fields.length)];
    }

    private static List<String> all(MongoCollection<Document> collection) {
        return collection
                .find()
                .sort(new Document("_id", 1))
                .map(Document::toJson)
                .into(new ArrayList<>());
    }
}
