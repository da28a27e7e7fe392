package io.howdidwedo.localplatform.database.query;

import io.howdidwedo.localplatform.database.query.Search.Found;
import io.howdidwedo.localplatform.database.storage.Bson;
import io.howdidwedo.localplatform.database.storage.Key;
import io.howdidwedo.localplatform.database.storage.Store;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the candidates of a plan, a few at a time. Between two portions it holds nothing but the
/// place it got to, so that a cursor may stay open as long as it likes.
final class Scan<V> implements Iterator<Found> {
    private static final int FIRST_PORTION = 16;
    private static final int LARGEST_PORTION = 512;

    private final Store store;
    private final EntryOrder<V> order;
    private final List<KeyRange> ranges;
    private final boolean reverse;
    private final @Nullable Set<Key> seen;
    private final Deque<Map.Entry<Key, byte[]>> portion = new ArrayDeque<>();
    private int portionSize = FIRST_PORTION;
    private int range;
    private @Nullable Key reached;

    private Scan(Store store, EntryOrder<V> order, Plan plan, boolean once) {
        this.store = store;
        this.order = order;
        this.ranges = plan.reverse() ? plan.ranges().reversed() : plan.ranges();
        this.reverse = plan.reverse();
        this.seen = once || order.hasManyPerDocument() ? new HashSet<>() : null;
    }

    /// Reads the candidates of a plan. With `once`, a document that changes its place while being
    /// read is not met again.
    static Scan<?> of(Store store, Plan plan, boolean once) {
        return of(store, plan.order(), plan, once);
    }

    private static <V> Scan<V> of(Store store, EntryOrder<V> order, Plan plan, boolean once) {
        return new Scan<>(store, order, plan, once);
    }

    @Override
    public boolean hasNext() {
        while (portion.isEmpty() && range < ranges.size()) {
            readPortion();
        }
        return !portion.isEmpty();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var candidate = portion.remove();
        return new Found(candidate.getKey(), Bson.decode(candidate.getValue()));
    }

    private void readPortion() {
        try (var _ = store.reading()) {
            while (range < ranges.size() && portion.size() < portionSize) {
                if (readFrom(ranges.get(range))) {
                    range++;
                    reached = null;
                }
            }
        }
        portionSize = Math.min(portionSize * 2, LARGEST_PORTION);
    }

    /// Reads on in a range; tells whether its end was reached.
    private boolean readFrom(KeyRange current) {
        var start = reverse ? current.to() : current.from();
        var end = reverse ? current.from() : current.to();
        var cursor = order.entries().cursor(reached == null ? start : reached, end, reverse);
        while (cursor.hasNext()) {
            var entry = cursor.next();
            if (entry.equals(reached) || isOutside(current, entry)) {
                continue;
            }
            reached = entry;
            add(entry, cursor.getValue());
            if (portion.size() >= portionSize) {
                return false;
            }
        }
        return true;
    }

    /// The upper end of a range does not belong to it, but cursors include it.
    private static boolean isOutside(KeyRange range, Key entry) {
        return range.isBefore(entry) || range.isAfter(entry);
    }

    private void add(Key entry, V value) {
        var id = order.idOf(entry, value);
        if (seen != null && !seen.add(id)) {
            return;
        }
        var document = order.documentOf(id, value);
        if (document != null) {
            portion.add(Map.entry(id, document));
        }
    }
}
