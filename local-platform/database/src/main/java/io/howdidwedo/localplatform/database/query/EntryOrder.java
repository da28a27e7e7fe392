package io.howdidwedo.localplatform.database.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import io.howdidwedo.localplatform.database.storage.Key;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// Entries that stand for documents, in the order of some fields.
///
/// @param <V> what stands beside an entry's key
public interface EntryOrder<V> {
    /// The name shown when a plan is described.
    String name();

    /// The fields the entries are ordered by.
    List<IndexKey> fields();

    /// Whether a document may have more than one entry.
    boolean hasManyPerDocument();

    /// Whether an array may stand on the way to one of the fields.
    boolean leadsThroughArrays(String field);

    /// Whether documents without any of the fields have no entry.
    boolean isSparse();

    /// What documents have to be like to have an entry; null when all have.
    @Nullable Document filter();

    /// The entries.
    MVMap<Key, V> entries();

    /// The key of the document an entry stands for.
    Key idOf(Key entry, V value);

    /// The document an entry stands for; null when it is gone by now.
    byte @Nullable [] documentOf(Key id, V value);
}
