package io.howdidwedo.localplatform.database.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import io.howdidwedo.localplatform.database.storage.Key;
import io.howdidwedo.localplatform.database.storage.KeyWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The order a query asks for; no fields when it asks for none.
///
/// @param fields the fields to sort by
/// @param natural 1 or -1 when the order of the ids, or its reverse, was asked for by name, else 0
record SortOrder(List<IndexKey> fields, int natural) {
    private static final String NATURAL = "$natural";

    static SortOrder of(@Nullable Document sort) {
        if (sort == null || sort.isEmpty()) {
            return new SortOrder(List.of(), 0);
        }
        if (sort.containsKey(NATURAL)) {
            return new SortOrder(List.of(), direction(NATURAL, sort.get(NATURAL)));
        }
        var fields = new ArrayList<IndexKey>();
        sort.forEach((field, way) -> fields.add(new IndexKey(field, direction(field, way) > 0)));
        return new SortOrder(List.copyOf(fields), 0);
    }

    private static int direction(String field, @Nullable Object way) {
        if (way instanceof Number number && Math.abs(number.doubleValue()) == 1.0) {
            return number.intValue();
        }
        throw new BadValueException("Illegal sort of " + field + ": only 1 and -1 are known here");
    }

    boolean isAny() {
        return fields.isEmpty();
    }

    /// A key by which documents sort; an array counts as its smallest element, or as its largest
    /// when the order is descending.
    Key keyOf(Document document) {
        var key = new KeyWriter();
        for (var field : fields) {
            key.add(representative(document, field), field.isAscending());
        }
        return key.toKey();
    }

    private static Object representative(Document document, IndexKey field) {
        var values = new FieldPath(field.getKey()).values(document);
        if (values.size() == 1) {
            return values.getFirst();
        }
        Comparator<Object> order = Comparator.comparing(Key::of);
        return Stream.of(values)
                .flatMap(List::stream)
                .min(field.isAscending() ? order : order.reversed())
                .orElseThrow();
    }
}
