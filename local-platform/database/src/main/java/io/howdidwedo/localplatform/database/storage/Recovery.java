package io.howdidwedo.localplatform.database.storage;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.DataType;

/// Makes the changes again that are in the journal and not yet in the file.
final class Recovery {
    private final Map<Integer, Replayed<?>> maps = new HashMap<>();

    /// A map and how its values were written.
    private record Replayed<V>(MVMap<Key, V> map, DataType<V> valueType) {
        void put(Key key, ByteBuffer record) {
            map.put(key, valueType.read(record));
        }
    }

    /// A map changes may have been made to.
    <V> void expect(MVMap<Key, V> map, DataType<V> valueType) {
        maps.put(map.getId(), new Replayed<>(map, valueType));
    }

    /// Makes the changes of one record again. A record of a map that was never committed is of a
    /// write nobody was told of.
    void replay(ByteBuffer record) {
        while (record.hasRemaining()) {
            var isPut = record.get() == Changes.PUT;
            var map = maps.get(DataUtils.readVarInt(record));
            var key = KeyType.INSTANCE.read(record);
            if (map == null) {
                return;
            }
            if (isPut) {
                map.put(key, record);
            } else {
                map.map().remove(key);
            }
        }
    }
}
