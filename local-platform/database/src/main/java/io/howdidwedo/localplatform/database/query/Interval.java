package io.howdidwedo.localplatform.database.query;

import io.howdidwedo.localplatform.database.storage.Key;
import io.howdidwedo.localplatform.database.storage.ValueKind;
import org.jspecify.annotations.Nullable;

/// The values of one field from one place to another, in ascending order.
record Interval(Cut from, Cut to) {
    static Interval point(@Nullable Object value) {
        var key = Key.of(value);
        return new Interval(Cut.before(key), Cut.after(key));
    }

    static Interval above(Object value, boolean inclusive) {
        var key = Key.of(value);
        var kind = ValueKind.of(value).prefix();
        return new Interval(new Cut(key, !inclusive), Cut.after(kind));
    }

    static Interval below(Object value, boolean inclusive) {
        var key = Key.of(value);
        var kind = ValueKind.of(value).prefix();
        return new Interval(Cut.before(kind), new Cut(key, inclusive));
    }

    boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }

    Interval and(Interval other) {
        return new Interval(
                from.compareTo(other.from) >= 0 ? from : other.from,
                to.compareTo(other.to) <= 0 ? to : other.to);
    }

    Interval inverted() {
        return new Interval(to.inverted(), from.inverted());
    }
}
