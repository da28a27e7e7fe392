package io.howdidwedo.localplatform.database.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import io.howdidwedo.localplatform.database.query.FieldPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The values an index has for a document: one row, or one for each element of an array.
final class IndexedValues {
    private final List<IndexKey> keys;
    private final List<FieldPath> paths;

    IndexedValues(List<IndexKey> keys) {
        this.keys = List.copyOf(keys);
        this.paths = keys.stream().map(key -> new FieldPath(key.getKey())).toList();
    }

    /// The fields on the way to which an array is met.
    Set<String> leadingThroughArrays(Document document) {
        Set<String> fields = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            if (paths.get(i).depthOfArray(document) > 0) {
                fields.add(keys.get(i).getKey());
            }
        }
        return fields;
    }

    /// Whether the document has none of the fields.
    boolean areAllMissing(Document document) {
        return paths.stream()
                .flatMap(path -> path.values(document).stream())
                .allMatch(Missing.class::isInstance);
    }

    /// The rows, each with a value for every field.
    Collection<List<Object>> rows(Document document) {
        var depths = paths.stream().map(path -> path.depthOfArray(document)).toList();
        var arrays = new LinkedHashSet<List<String>>();
        for (int i = 0; i < paths.size(); i++) {
            if (depths.get(i) > 0) {
                arrays.add(paths.get(i).start(depths.get(i)));
            }
        }
        return switch (arrays.size()) {
            case 0 -> List.of(combined(valuesOf(document, depths, null)).getFirst());
            case 1 -> rowsOfElements(document, depths);
            default ->
                    throw new CannotIndexParallelArraysError(
                            arrays.stream().map(List::getLast).toList());
        };
    }

    private Collection<List<Object>> rowsOfElements(Document document, List<Integer> depths) {
        var rows = new LinkedHashSet<List<Object>>();
        var first = depths.indexOf(depths.stream().filter(depth -> depth > 0).findFirst().get());
        var elements = paths.get(first).arrayAt(document, depths.get(first));
        if (elements.isEmpty()) {
            rows.addAll(combined(valuesOf(document, depths, null)));
        }
        for (var element : elements) {
            rows.addAll(combined(valuesOf(document, depths, new Element(element))));
        }
        return rows;
    }

    /// One element of the array that some of the fields lead through.
    private record Element(@Nullable Object value) {}

    private List<List<Object>> valuesOf(
            Document document, List<Integer> depths, @Nullable Element element) {
        var values = new ArrayList<List<Object>>();
        for (int i = 0; i < paths.size(); i++) {
            var path = paths.get(i);
            var depth = depths.get(i);
            values.add(
                    element == null || depth < 0
                            ? path.values(document)
                            : path.valuesBelow(element.value(), depth));
        }
        return values;
    }

    private static List<List<Object>> combined(List<List<Object>> values) {
        List<List<Object>> rows = List.of(List.of());
        for (var choices : values) {
            var longer = new ArrayList<List<Object>>();
            for (var row : rows) {
                for (var choice : choices) {
                    var next = new ArrayList<>(row);
                    next.add(choice);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows;
    }
}
