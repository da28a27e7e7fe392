package io.howdidwedo.localplatform.database;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The commands that read, with their results streamed instead of collected.
final class ReadCommands {
    private final StoredDatabase database;
    private final CursorRegistry cursors;

    ReadCommands(StoredDatabase database, CursorRegistry cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    Document find(Document command) {
        var collection = database.collection(command, "find");
        Stream<Document> found =
                collection == null
                        ? Stream.empty()
                        : collection.find(
                                document(command, "filter"),
                                document(command, "sort"),
                                number(command, "skip", 0),
                                Math.abs(number(command, "limit", 0)),
                                document(command, "projection"));
        var once = Boolean.TRUE.equals(command.get("singleBatch"));
        return answer(command, "find", found.iterator(), batchSize(command), once);
    }

    /// Whether this is an aggregation of documents that are there, not of changes to come.
    boolean isPlain(Document command) {
        return database.collection(command, "aggregate") != null
                && Aggregation.parse(command.get("pipeline")).stream()
                        .noneMatch(
                                stage ->
                                        stage.containsKey("$changeStream")
                                                || stage.containsKey("$indexStats"));
    }

    Document aggregate(Document command, DatabaseResolver databases, Oplog oplog) {
        var collection = requireNonNull(database.collection(command, "aggregate"));
        var pipeline = Pipeline.of(Aggregation.parse(command.get("pipeline")));
        var rest =
                Aggregation.fromPipeline(pipeline.rest(), databases, database, collection, oplog);
        rest.validate(command.clone().append("cursor", cursorOf(command)));
        var results = rest.runStagesAsStream(pipeline.candidates(collection));
        var batch = document(command, "cursor");
        return answer(command, "aggregate", results.iterator(), batchSize(batch), false);
    }

    /// The library wants the option to be there, and complains in the log when it says something.
    private static @Nullable Object cursorOf(Document command) {
        return command.get("cursor") == null ? null : new Document();
    }

    private Document answer(
            Document command, String name, Iterator<Document> found, int batchSize, boolean once) {
        var cursor = new StreamingCursor(cursors.generateCursorId(), found);
        List<Document> batch = batchSize == 0 ? List.of() : cursor.takeDocuments(batchSize);
        var more = !once && !cursor.isEmpty();
        if (more) {
            cursors.add(cursor);
        }
        var answer =
                new Document("id", more ? cursor.getId() : 0L)
                        .append("ns", database.getDatabaseName() + "." + command.get(name))
                        .append("firstBatch", batch);
        return new Document("cursor", answer).append("ok", 1.0);
    }

    private static int batchSize(Document options) {
        return (int) number(options, "batchSize", StreamingCursor.FIRST_BATCH);
    }

    private static long number(Document command, String name, long otherwise) {
        return command.get(name) instanceof Number number ? number.longValue() : otherwise;
    }

    private static Document document(Document command, String name) {
        return command.get(name) instanceof Document document ? document : new Document();
    }
}
