package io.howdidwedo.localplatform.database.query;

import de.bwaldvogel.mongo.bson.Document;
import io.howdidwedo.localplatform.database.storage.Key;

/// A document a query found, and the key it is stored by.
///
/// @param id the key
/// @param document a copy
public record Found(Key id, Document document) {}
