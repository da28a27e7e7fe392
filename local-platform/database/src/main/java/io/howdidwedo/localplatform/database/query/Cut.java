package io.howdidwedo.localplatform.database.query;

import io.howdidwedo.localplatform.database.storage.Key;

/// A place between keys: just before, or just after, all keys that start with a prefix.
record Cut(Key prefix, boolean after) implements Comparable<Cut> {
    static Cut before(Key prefix) {
        return new Cut(prefix, false);
    }

    static Cut after(Key prefix) {
        return new Cut(prefix, true);
    }

    /// The first key behind this place.
    Key firstKey() {
        return after ? prefix.afterAllStartingWithThis() : prefix;
    }

    /// The same place among keys that sort the other way round.
    Cut inverted() {
        return new Cut(prefix.inverted(), !after);
    }

    @Override
    public int compareTo(Cut other) {
        return firstKey().compareTo(other.firstKey());
    }
}
