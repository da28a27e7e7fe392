package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/// Corrects what the library answers to batches in which something fails.
final class WriteAnswers {
    private static final String ERRORS = "writeErrors";

    private WriteAnswers() {}

    /// The library counts failed inserts as inserted.
    static Document insert(Document command, Document answer) {
        var errors = documents(answer, ERRORS);
        if (!errors.isEmpty()) {
            var asked = documents(command, "documents").size();
            answer.put(
                    "n",
                    isOrdered(command)
                            ? number(errors.getFirst(), "index")
                            : asked - errors.size());
        }
        return answer;
    }

    /// The library goes on after an error even if the updates are to be done in order.
    static Document update(Document command, UnaryOperator<Document> one) {
        var matched = 0;
        var modified = 0;
        var upserted = new ArrayList<Document>();
        var errors = new ArrayList<Document>();
        var updates = documents(command, "updates");
        for (int i = 0; i < updates.size() && (errors.isEmpty() || !isOrdered(command)); i++) {
            var single = command.clone();
            single.put("updates", List.of(updates.get(i)));
            var answer = one.apply(single);
            matched += number(answer, "n");
            modified += number(answer, "nModified");
            upserted.addAll(numbered(answer, "upserted", i));
            errors.addAll(numbered(answer, ERRORS, i));
        }
        var answer = new Document("n", matched).append("nModified", modified);
        putIfAny(answer, "upserted", upserted);
        putIfAny(answer, ERRORS, errors);
        return answer.append("ok", 1.0);
    }

    private static List<Document> numbered(Document answer, String name, int index) {
        var documents = documents(answer, name);
        documents.forEach(document -> document.put("index", index));
        return documents;
    }

    private static void putIfAny(Document answer, String name, List<Document> documents) {
        if (!documents.isEmpty()) {
            answer.put(name, documents);
        }
    }

    private static boolean isOrdered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }

    private static int number(Document document, String name) {
        return document.get(name) instanceof Number number ? number.intValue() : 0;
    }

    private static List<Document> documents(Document document, String name) {
        return document.get(name) instanceof Iterable<?> list
                ? StreamSupport.stream(list.spliterator(), false).map(Document.class::cast).toList()
                : List.of();
    }
}
