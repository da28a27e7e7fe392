package io.howdidwedo.localplatform.database.storage;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;
import org.jspecify.annotations.Nullable;

/// A map of the store whose changes are noted for the journal. Readers may read at any time;
/// writers come one at a time.
///
/// @param <V> what is stored under a key
public final class Table<V> {
    private final MVMap<Key, V> map;
    private final DataType<V> valueType;
    private final Changes changes;

    Table(MVMap<Key, V> map, DataType<V> valueType, Changes changes) {
        this.map = map;
        this.valueType = valueType;
        this.changes = changes;
    }

    /// The map, for reading.
    public MVMap<Key, V> map() {
        return map;
    }

    /// What is stored under a key.
    public @Nullable V get(Key key) {
        return map.get(key);
    }

    /// Stores a value under a key, over what was there.
    public void put(Key key, V value) {
        map.put(key, value);
        changes.notePut(map.getId(), key, value, valueType);
    }

    /// Removes what is stored under a key.
    public void remove(Key key) {
        if (map.remove(key) != null) {
            changes.noteRemoval(map.getId(), key);
        }
    }
}
