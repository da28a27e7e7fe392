package io.howdidwedo.localplatform.database.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import io.howdidwedo.localplatform.database.storage.Key;
import java.util.List;

/// An index that the library plans no query with: the collection plans its queries itself.
abstract class UnplannedIndex extends Index<Key> {
    static final String ID = "_id";

    UnplannedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public final Key getPosition(Document document) {
        return Key.of(document.get(ID));
    }

    @Override
    public final boolean canHandle(Document query) {
        return false;
    }

    @Override
    public final Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException("the collection plans its queries itself");
    }

    @Override
    public final long getDataSize() {
        return getCount();
    }
}
