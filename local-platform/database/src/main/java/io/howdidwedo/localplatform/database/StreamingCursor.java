package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Hands out what a query finds in batches, reading no further than was asked for.
final class StreamingCursor extends AbstractCursor {
    static final int FIRST_BATCH = 101;

    private static final int LARGEST_BATCH = 10_000;
    private static final int LARGEST_BATCH_BYTES = 8 * 1024 * 1024;

    private final Iterator<Document> documents;

    StreamingCursor(long id, Iterator<Document> documents) {
        super(id);
        this.documents = documents;
    }

    @Override
    public synchronized boolean isEmpty() {
        return !documents.hasNext();
    }

    /// The next documents; 0 asks for as many as go well into one answer.
    @Override
    public synchronized List<Document> takeDocuments(int number) {
        var most = number > 0 ? number : LARGEST_BATCH;
        var batch = new ArrayList<Document>();
        long bytes = 0;
        while (batch.size() < most && bytes < LARGEST_BATCH_BYTES && documents.hasNext()) {
            var document = documents.next();
            bytes += roughSize(document);
            batch.add(document);
        }
        return batch;
    }

    private static long roughSize(Object value) {
        return switch (value) {
            case null -> 2;
            case String text -> 8 + 2L * text.length();
            case Map<?, ?> fields -> {
                long sum = 8;
                for (var field : fields.entrySet()) {
                    sum += ((String) field.getKey()).length() + 2 + roughSize(field.getValue());
                }
                yield sum;
            }
            case Collection<?> elements -> {
                long sum = 8;
                for (var element : elements) {
                    sum += 4 + roughSize(element);
                }
                yield sum;
            }
            case BinData data -> data.getData().length;
            default -> 12;
        };
    }
}
