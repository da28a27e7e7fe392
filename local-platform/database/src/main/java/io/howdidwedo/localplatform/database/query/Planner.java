package io.howdidwedo.localplatform.database.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import io.howdidwedo.localplatform.database.query.Search.DocumentOrder;
import io.howdidwedo.localplatform.database.storage.Key;
import io.howdidwedo.localplatform.database.storage.KeyWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses the entries to look at: those whose first fields the query says most about, and among
/// equals those that are in the order asked for.
final class Planner {
    private static final int MOST_RANGES = 1_000;
    private static final int FOR_A_VALUE = 4;
    private static final int FOR_A_RANGE = 3;
    private static final int FOR_THE_ORDER = 2;

    private final Conditions conditions;
    private final SortOrder sort;

    Planner(Conditions conditions, SortOrder sort) {
        this.conditions = conditions;
        this.sort = sort;
    }

    Plan plan(DocumentOrder documents, List<? extends EntryOrder<?>> indexes) {
        var best = sort.natural() == 0 ? new Attempt(documents) : null;
        if (best == null) {
            return everything(documents);
        }
        for (var index : indexes) {
            var attempt = new Attempt(index);
            if (attempt.isUsable() && attempt.score() > best.score()) {
                best = attempt;
            }
        }
        return best.score() == 0 ? everything(documents) : best.plan();
    }

    private Plan everything(DocumentOrder documents) {
        var exact = conditions.areComplete() && conditions.paths().isEmpty();
        return new Plan(
                documents, List.of(KeyRange.ALL), sort.natural() < 0, sort.isAny(), exact, 0);
    }

    /// What one order of entries can do for the query.
    private final class Attempt {
        private final EntryOrder<?> order;
        private final Set<String> used = new HashSet<>();
        private List<Key> prefixes = List.of(new KeyWriter().toKey());
        private @Nullable List<KeyRange> ranges;
        private int singleValues;
        private int score;
        private boolean exact = true;
        private final Direction direction;

        Attempt(EntryOrder<?> order) {
            this.order = order;
            for (var field : order.fields()) {
                if (!narrowBy(field)) {
                    break;
                }
            }
            this.direction = isInSomeOrder() ? direction() : Direction.NONE;
            if (direction != Direction.NONE) {
                score += FOR_THE_ORDER;
            }
        }

        /// The entries under one element of an array have each document once, in the order of the
        /// fields behind it; not where a document sorts by elements of an array, too.
        private boolean isInSomeOrder() {
            return !order.hasManyPerDocument()
                    || (singleValues > 0
                            && used.size() == singleValues
                            && sort.fields().stream()
                                    .noneMatch(field -> order.leadsThroughArrays(field.getKey())));
        }

        /// Uses the condition on the next field, if there is one; tells whether the field after it
        /// may be used as well.
        private boolean narrowBy(IndexKey field) {
            var condition = conditions.on(field.getKey(), order.hasManyPerDocument());
            if (condition == null || !mayUse(condition)) {
                return false;
            }
            var next = prefixes.size() * condition.intervals().size();
            if (next > MOST_RANGES) {
                return false;
            }
            used.add(field.getKey());
            exact &= condition.exact();
            if (condition.points()) {
                singleValues += isAllSingle() && condition.isSinglePoint() ? 1 : 0;
                score += FOR_A_VALUE;
                prefixes = withPoints(condition, field.isAscending());
                return true;
            }
            score += FOR_A_RANGE;
            ranges = withIntervals(condition, field.isAscending());
            return false;
        }

        /// Two fields of one array may be satisfied by two of its elements, and no entry has both.
        private boolean mayUse(FieldCondition condition) {
            if (!order.hasManyPerDocument()) {
                return true;
            }
            var array = firstSegment(condition.path());
            return !condition.allowsNothing()
                    && used.stream().noneMatch(path -> firstSegment(path).equals(array));
        }

        private boolean isAllSingle() {
            return singleValues == used.size() - 1;
        }

        private List<Key> withPoints(FieldCondition condition, boolean ascending) {
            var longer = new ArrayList<Key>();
            for (var prefix : prefixes) {
                for (var point : condition.intervals()) {
                    var value = point.from().prefix();
                    longer.add(prefix.then(ascending ? value : value.inverted()));
                }
            }
            return longer;
        }

        private List<KeyRange> withIntervals(FieldCondition condition, boolean ascending) {
            var narrowed = new ArrayList<KeyRange>();
            for (var prefix : prefixes) {
                for (var interval : condition.intervals()) {
                    narrowed.add(KeyRange.of(prefix, ascending ? interval : interval.inverted()));
                }
            }
            return narrowed;
        }

        /// Fields with a single value do not disturb an order; the rest has to be the order's own
        /// next fields, all as they are or all the other way round.
        private Direction direction() {
            var wanted =
                    sort.fields().stream().filter(field -> !isSingleValue(field.getKey())).toList();
            if (wanted.isEmpty() || singleValues + wanted.size() > order.fields().size()) {
                return sort.isAny() || !wanted.isEmpty() ? Direction.NONE : Direction.FORWARD;
            }
            var direction = Direction.NONE;
            for (int i = 0; i < wanted.size(); i++) {
                var own = order.fields().get(singleValues + i);
                var match = Direction.between(own, wanted.get(i));
                if (match == Direction.NONE || (i > 0 && match != direction)) {
                    return Direction.NONE;
                }
                direction = match;
            }
            return direction;
        }

        private boolean isSingleValue(String path) {
            return order.fields().subList(0, singleValues).stream()
                    .anyMatch(field -> field.getKey().equals(path));
        }

        boolean isUsable() {
            return (order.filter() == null && !order.isSparse()) || hasAnEntryForEveryMatch();
        }

        private boolean hasAnEntryForEveryMatch() {
            var filter = order.filter();
            if (filter != null
                    && !filter.entrySet().stream()
                            .allMatch(part -> conditions.say(part.getKey(), part.getValue()))) {
                return false;
            }
            return !order.isSparse()
                    || order.fields().stream()
                            .map(field -> conditions.on(field.getKey(), true))
                            .anyMatch(found -> found != null && !found.allowsNothing());
        }

        int score() {
            return score;
        }

        Plan plan() {
            var narrowed =
                    ranges != null
                            ? new ArrayList<>(ranges)
                            : new ArrayList<>(
                                    prefixes.stream().map(KeyRange::startingWith).toList());
            if (narrowed.size() > 1) {
                narrowed.sort(Comparator.comparing(KeyRange::start));
            }
            return new Plan(
                    order,
                    List.copyOf(narrowed),
                    direction == Direction.BACKWARD,
                    sort.isAny() || direction != Direction.NONE,
                    isExact(),
                    used.size());
        }

        private boolean isExact() {
            return exact
                    && !order.hasManyPerDocument()
                    && conditions.areComplete()
                    && used.equals(conditions.paths());
        }
    }

    private enum Direction {
        FORWARD,
        BACKWARD,
        NONE;

        static Direction between(IndexKey own, IndexKey wanted) {
            if (!own.getKey().equals(wanted.getKey())) {
                return NONE;
            }
            return own.isAscending() == wanted.isAscending() ? FORWARD : BACKWARD;
        }
    }

    private static String firstSegment(String path) {
        var dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
