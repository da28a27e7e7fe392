package io.howdidwedo.localplatform.database.query;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import io.howdidwedo.localplatform.database.storage.ValueKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a query says about one field, as far as an index can help: intervals the field's value is
/// in.
///
/// @param path the field, with dots into documents
/// @param points whether the intervals are single values
/// @param intervals in ascending order, without overlap
/// @param exact whether being in an interval is all the query asks of the field
record FieldCondition(String path, boolean points, List<Interval> intervals, boolean exact) {
    private static final int MOST_POINTS = 1_000;

    /// Reads one part of a query; null when an index is of no use to it.
    static @Nullable FieldCondition of(String path, @Nullable Object operand) {
        if (!(operand instanceof Document document) || !isOperators(document)) {
            return equalTo(path, operand);
        }
        FieldCondition all = null;
        var exact = true;
        for (var operator : document.entrySet()) {
            var condition = of(path, operator);
            if (condition == null) {
                exact = false;
            } else {
                all = all == null ? condition : all.and(condition);
            }
        }
        return all == null || exact ? all : all.inexact();
    }

    private static boolean isOperators(Document document) {
        return BsonRegularExpression.isRegularExpression(document)
                || document.keySet().stream().anyMatch(name -> name.startsWith("$"));
    }

    private static @Nullable FieldCondition of(String path, Map.Entry<String, Object> operator) {
        var value = operator.getValue();
        return switch (operator.getKey()) {
            case "$eq" -> equalTo(path, value);
            case "$in" -> oneOf(path, value);
            case "$gt" -> within(path, value, Range.GREATER);
            case "$gte" -> within(path, value, Range.GREATER_OR_EQUAL);
            case "$lt" -> within(path, value, Range.LESS);
            case "$lte" -> within(path, value, Range.LESS_OR_EQUAL);
            default -> null;
        };
    }

    private enum Range {
        GREATER,
        GREATER_OR_EQUAL,
        LESS,
        LESS_OR_EQUAL;

        Interval of(Object value) {
            return switch (this) {
                case GREATER -> Interval.above(value, false);
                case GREATER_OR_EQUAL -> Interval.above(value, true);
                case LESS -> Interval.below(value, false);
                case LESS_OR_EQUAL -> Interval.below(value, true);
            };
        }
    }

    private static @Nullable FieldCondition equalTo(String path, @Nullable Object value) {
        return isPoint(value)
                ? new FieldCondition(path, true, List.of(Interval.point(value)), true)
                : null;
    }

    private static @Nullable FieldCondition oneOf(String path, @Nullable Object values) {
        if (!(values instanceof Collection<?> points) || points.size() > MOST_POINTS) {
            return null;
        }
        var intervals = new TreeMap<Cut, Interval>();
        for (var point : points) {
            if (!isPoint(point)) {
                return null;
            }
            var interval = Interval.point(point);
            intervals.put(interval.from(), interval);
        }
        return new FieldCondition(path, true, List.copyOf(intervals.values()), true);
    }

    private static @Nullable FieldCondition within(
            String path, @Nullable Object value, Range range) {
        return switch (ValueKind.of(value)) {
            case NUMBER, TEXT, INSTANT, TRUTH, OBJECT_ID, IDENTIFIER, TIMESTAMP, BYTES ->
                    value == null
                            ? null
                            : new FieldCondition(path, false, List.of(range.of(value)), true);
            case SMALLEST,
                    EMPTY_ARRAY,
                    NOTHING,
                    DOCUMENT,
                    ARRAY,
                    LEGACY_UUID,
                    PATTERN,
                    CODE,
                    LARGEST ->
                    null;
        };
    }

    /// An array equals an array as a whole, which no entry of its elements shows; a pattern is not
    /// a value.
    private static boolean isPoint(@Nullable Object value) {
        return switch (ValueKind.of(value)) {
            case ARRAY, EMPTY_ARRAY, PATTERN -> false;
            case SMALLEST,
                    NOTHING,
                    NUMBER,
                    TEXT,
                    DOCUMENT,
                    BYTES,
                    LEGACY_UUID,
                    IDENTIFIER,
                    OBJECT_ID,
                    TRUTH,
                    INSTANT,
                    TIMESTAMP,
                    CODE,
                    LARGEST ->
                    true;
        };
    }

    /// Whether a document without the field can satisfy this.
    boolean allowsNothing() {
        var nothing = Interval.point(null);
        return intervals.stream().anyMatch(interval -> !interval.and(nothing).isEmpty());
    }

    boolean isSinglePoint() {
        return points && intervals.size() == 1;
    }

    FieldCondition inexact() {
        return new FieldCondition(path, points, intervals, false);
    }

    /// Both conditions on the one value of a field.
    FieldCondition and(FieldCondition other) {
        var both = new ArrayList<Interval>();
        for (var interval : intervals) {
            for (var two : other.intervals) {
                var common = interval.and(two);
                if (!common.isEmpty()) {
                    both.add(common);
                }
            }
        }
        return new FieldCondition(
                path, points || other.points, List.copyOf(both), exact && other.exact);
    }
}
