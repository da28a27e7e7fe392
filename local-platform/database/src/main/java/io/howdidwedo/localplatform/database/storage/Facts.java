package io.howdidwedo.localplatform.database.storage;

import org.h2.mvstore.MVMap;

/// What was noted about maps; it goes by a map's number, so that it stays noted when the map is
/// renamed.
record Facts(MVMap<Key, byte[]> noted) {

    boolean has(Table<?> table, String fact) {
        return noted.containsKey(key(table, fact));
    }

    void note(Table<?> table, String fact, Changes changes) {
        new Table<>(noted, BytesType.INSTANCE, changes).put(key(table, fact), new byte[0]);
    }

    /// Forgets all that was noted about a map.
    void forget(Table<?> table) {
        Key first = Key.of(table.map().getId());
        Key end = first.afterAllStartingWithThis();
        for (Key fact = noted.ceilingKey(first);
                fact != null && fact.compareTo(end) < 0;
                fact = noted.higherKey(fact)) {
            noted.remove(fact);
        }
    }

    private static Key key(Table<?> table, String fact) {
        return Key.of(table.map().getId()).then(Key.of(fact));
    }
}
