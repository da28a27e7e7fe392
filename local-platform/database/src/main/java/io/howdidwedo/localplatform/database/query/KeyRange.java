package io.howdidwedo.localplatform.database.query;

import io.howdidwedo.localplatform.database.storage.Key;
import io.howdidwedo.localplatform.database.storage.KeyWriter;
import org.jspecify.annotations.Nullable;

/// The entries from one key on, up to but without another; null is the beginning or the end.
record KeyRange(@Nullable Key from, @Nullable Key to) {
    static final KeyRange ALL = new KeyRange(null, null);

    /// The entries whose first values are those of the prefix and whose next one is in the
    /// interval.
    static KeyRange of(Key prefix, Interval interval) {
        return new KeyRange(
                prefix.then(interval.from().firstKey()), prefix.then(interval.to().firstKey()));
    }

    /// The entries whose first values are those of the prefix.
    static KeyRange startingWith(Key prefix) {
        return prefix.length() == 0 ? ALL : new KeyRange(prefix, prefix.afterAllStartingWithThis());
    }

    /// The first key, or one before all.
    Key start() {
        return from == null ? new KeyWriter().toKey() : from;
    }

    boolean isBefore(Key key) {
        return to != null && key.compareTo(to) >= 0;
    }

    boolean isAfter(Key key) {
        return from != null && key.compareTo(from) < 0;
    }
}
