package io.howdidwedo.localplatform.database.query;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The way to a field, through documents and through the elements of arrays.
public final class FieldPath {
    private final String path;
    private final List<String> segments;

    /// The path written with dots.
    public FieldPath(String path) {
        this.path = path;
        this.segments = Arrays.asList(path.split("\\.", -1));
    }

    /// The path written with dots.
    public String path() {
        return path;
    }

    /// How many steps down the first array is met; -1 when there is none on the way or at its end.
    public int depthOfArray(Document document) {
        Object node = document;
        for (int depth = 0; depth < segments.size(); depth++) {
            if (!(node instanceof Document inner)) {
                return -1;
            }
            node = inner.get(segments.get(depth));
            if (node instanceof Collection) {
                return depth + 1;
            }
        }
        return -1;
    }

    /// The first steps of the path.
    public List<String> start(int depth) {
        return segments.subList(0, depth);
    }

    /// The elements of the array at that depth.
    public Collection<?> arrayAt(Document document, int depth) {
        Object node = document;
        for (var segment : start(depth)) {
            node = node instanceof Document inner ? inner.get(segment) : null;
        }
        return node instanceof Collection<?> array ? array : List.of();
    }

    /// All values the field has in the document. No field, and no element in an array, is one
    /// value: nothing, and an array without elements.
    public List<Object> values(Document document) {
        return valuesBelow(document, 0);
    }

    /// All values the rest of the path leads to from here, after so many steps.
    public List<Object> valuesBelow(@Nullable Object node, int depth) {
        var values = new ArrayList<Object>();
        collect(node, depth, values::add);
        return values;
    }

    private void collect(@Nullable Object node, int depth, Consumer<Object> values) {
        if (depth == segments.size()) {
            collectEnd(node, values);
        } else if (node instanceof Document document) {
            collect(document.get(segments.get(depth)), depth + 1, values);
        } else if (node instanceof List<?> array && !array.isEmpty()) {
            collectElements(array, depth, values);
        } else {
            values.accept(Missing.getInstance());
        }
    }

    private void collectElements(List<?> array, int depth, Consumer<Object> values) {
        var segment = segments.get(depth);
        if (!segment.isEmpty() && segment.chars().allMatch(Character::isDigit)) {
            var position = segment.length() > 9 ? array.size() : Integer.parseInt(segment);
            collect(position < array.size() ? array.get(position) : null, depth + 1, values);
        } else {
            array.forEach(element -> collect(element, depth, values));
        }
    }

    private static void collectEnd(@Nullable Object node, Consumer<Object> values) {
        if (node instanceof Collection<?> array && !array.isEmpty()) {
            array.forEach(element -> values.accept(Missing.ofNullable(element)));
        } else {
            values.accept(Missing.ofNullable(node));
        }
    }
}
