package io.howdidwedo.localplatform.database.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an index was asked to be.
///
/// @param name its name within the collection
/// @param keys the fields, in order
/// @param unique whether no two documents may have the same values
/// @param sparse whether documents with none of the fields are left out
/// @param filter what documents have to be like to be in it; null for all
public record IndexDefinition(
        String name,
        List<IndexKey> keys,
        boolean unique,
        boolean sparse,
        @Nullable Document filter) {
    public IndexDefinition {
        keys = List.copyOf(keys);
    }
}
