package io.howdidwedo.localplatform.database.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import io.howdidwedo.localplatform.database.storage.Key;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// The documents themselves, in the order of their ids.
///
/// @param entries the documents by id
/// @param idField the field the id is in; null when documents have none
public record DocumentOrder(MVMap<Key, byte[]> entries, @Nullable String idField)
        implements EntryOrder<byte[]> {
    @Override
    public String name() {
        return "documents";
    }

    @Override
    public List<IndexKey> fields() {
        return idField == null ? List.of() : List.of(new IndexKey(idField, true));
    }

    @Override
    public boolean hasManyPerDocument() {
        return false;
    }

    @Override
    public boolean isSparse() {
        return false;
    }

    @Override
    public @Nullable Document filter() {
        return null;
    }

    @Override
    public Key idOf(Key entry, byte[] value) {
        return entry;
    }

    @Override
    public byte[] documentOf(Key id, byte[] value) {
        return value;
    }
}
