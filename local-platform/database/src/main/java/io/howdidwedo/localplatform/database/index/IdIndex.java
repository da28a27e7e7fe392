package io.howdidwedo.localplatform.database.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import io.howdidwedo.localplatform.database.storage.Key;
import java.util.Collections;
import java.util.List;
import org.h2.mvstore.MVMap;

/// The index of the ids, which is the documents themselves: they are stored by id.
public final class IdIndex extends UnplannedIndex {
    private final MVMap<Key, byte[]> documents;

    /// The ids of these documents.
    public IdIndex(String name, MVMap<Key, byte[]> documents) {
        super(name, List.of(new IndexKey(ID, true)), false);
        this.documents = documents;
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        var id = document.get(ID);
        if (documents.containsKey(Key.of(id))) {
            throw new DuplicateKeyError(
                    this, collection, getKeys(), new KeyValue(Collections.singletonList(id)));
        }
    }

    @Override
    public void add(Document document, Key id, MongoCollection<Key> collection) {}

    @Override
    public Key remove(Document document) {
        return getPosition(document);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public void checkUpdate(
            Document oldDocument, Document newDocument, MongoCollection<Key> collection) {}

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Key id, MongoCollection<Key> collection) {}

    @Override
    public void drop() {}
}
