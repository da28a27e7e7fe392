package io.howdidwedo.localplatform.database.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a query says about its fields, with `$and` taken apart. All of it has to hold, so that any
/// part of it may be used to find the candidates.
final class Conditions {
    private final List<FieldCondition> fields = new ArrayList<>();
    private final Map<String, @Nullable Object> parts = new HashMap<>();
    private boolean complete = true;

    static Conditions of(Document query) {
        var conditions = new Conditions();
        conditions.add("", query);
        return conditions;
    }

    private void add(String prefix, Document query) {
        for (var part : query.entrySet()) {
            var name = part.getKey();
            parts.put(prefix + name, part.getValue());
            if (name.equals("$and") && prefix.isEmpty()) {
                addAll(part.getValue());
            } else if (name.startsWith("$")) {
                complete &= name.equals("$comment");
            } else {
                addField(prefix + name, part.getValue());
            }
        }
    }

    private void addAll(@Nullable Object parts) {
        if (!(parts instanceof Collection<?> list)) {
            complete = false;
            return;
        }
        for (var part : list) {
            if (part instanceof Document query) {
                add("", query);
            }
        }
    }

    private void addField(String path, @Nullable Object operand) {
        var condition = FieldCondition.of(path, operand);
        if (condition != null) {
            fields.add(condition);
            complete &= condition.exact();
        } else {
            complete = false;
        }
        if (operand instanceof Document document
                && document.get("$elemMatch") instanceof Document element) {
            complete = false;
            addElement(path, element);
        }
    }

    /// What holds for one element of an array holds for some value below the array's path.
    private void addElement(String path, Document element) {
        if (element.keySet().stream().noneMatch(name -> name.startsWith("$"))) {
            add(path + ".", element);
        }
    }

    /// Whether the fields' conditions are the whole query.
    boolean areComplete() {
        return complete;
    }

    /// The fields there are conditions for.
    Set<String> paths() {
        return fields.stream().map(FieldCondition::path).collect(Collectors.toSet());
    }

    /// Whether the query says just this, as one of its parts.
    boolean say(String name, @Nullable Object operand) {
        return parts.containsKey(name) && Objects.equals(parts.get(name), operand);
    }

    /// The condition on a field that holds for one value. A field that may have many values can
    /// satisfy two conditions by two of them, so that only one of the conditions may be used.
    @Nullable FieldCondition on(String path, boolean manyValues) {
        FieldCondition found = null;
        for (var condition : fields) {
            if (condition.path().equals(path)) {
                found =
                        found == null || manyValues
                                ? better(found, condition)
                                : found.and(condition);
            }
        }
        return found;
    }

    private static FieldCondition better(@Nullable FieldCondition one, FieldCondition other) {
        return one != null && one.points() ? one : other;
    }
}
