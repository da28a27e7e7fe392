package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.howdidwedo.localplatform.database.index.IdIndex;
import io.howdidwedo.localplatform.database.index.StoredIndex;
import io.howdidwedo.localplatform.database.index.StoredIndex.IndexDefinition;
import io.howdidwedo.localplatform.database.storage.Key;
import io.howdidwedo.localplatform.database.storage.Store;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A database whose collections are in the store.
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Key> {
    private static final String ID = "_id";

    private final Store store;
    private @Nullable Document indexBeingAdded;

    StoredDatabase(String name, Store store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        var reads = new ReadCommands(this, cursorRegistry);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> reads.find(query);
            case "aggregate" ->
                    reads.isPlain(query)
                            ? reads.aggregate(query, databases, oplog)
                            : super.handleCommand(channel, command, query, databases, oplog);
            case "insert" ->
                    WriteAnswers.insert(
                            query, super.handleCommand(channel, command, query, databases, oplog));
            case "update" ->
                    WriteAnswers.update(
                            query,
                            admitted ->
                                    super.handleCommand(
                                            channel, command, admitted, databases, oplog));
            case "dropindexes" -> {
                dropIndexes(query);
                yield new Document("ok", 1.0);
            }
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    @Nullable StoredCollection collection(Document query, String command) {
        return (StoredCollection) resolveCollection(String.valueOf(query.get(command)), false);
    }

    @Override
    protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoredCollection(this, name, options, cursorRegistry, store);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        // The first index of a new collection makes the collection, and that its id index.
        var outer = indexBeingAdded;
        indexBeingAdded = description;
        try {
            super.addIndex(description);
        } finally {
            indexBeingAdded = outer;
        }
    }

    @Override
    protected Index<Key> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals(ID)) {
            return new IdIndex(name, stored(collection).documents().map());
        }
        return index(
                collection,
                new IndexDefinition(name, keys, true, sparse, filterOf(collection, name)));
    }

    @Override
    protected Index<Key> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return index(
                collection,
                new IndexDefinition(name, keys, false, sparse, filterOf(collection, name)));
    }

    private StoredIndex index(String collection, IndexDefinition definition) {
        var changes = stored(collection).changes();
        var namespace = getFullCollectionNamespace(collection);
        return new StoredIndex(
                store,
                definition,
                stored(collection).documents(),
                store.entries(namespace, definition.name(), changes),
                changes);
    }

    private StoredCollection stored(String collection) {
        return (StoredCollection) resolveCollection(collection, true);
    }

    /// The library does not hand a partial index's filter on.
    private @Nullable Document filterOf(String collection, String name) {
        var description = indexBeingAdded != null ? indexBeingAdded : described(collection, name);
        return description == null ? null : (Document) description.get("partialFilterExpression");
    }

    private @Nullable Document described(String collection, String name) {
        var all = indexes.get();
        var wanted =
                new Document("ns", getFullCollectionNamespace(collection)).append("name", name);
        return all == null ? null : all.handleQueryAsStream(wanted).findFirst().orElse(null);
    }

    /// Drops by name, by key or all, of this collection only: the library would look through the
    /// whole database.
    private void dropIndexes(Document command) {
        var collection = collection(command, "dropIndexes");
        var descriptions = indexes.get();
        if (collection == null || descriptions == null) {
            return;
        }
        var wanted = command.get("index");
        var dropped =
                StreamSupport.stream(
                                descriptions
                                        .handleQuery(new Document("ns", collection.getFullName()))
                                        .spliterator(),
                                false)
                        .filter(index -> isWanted(index, wanted))
                        .toList();
        if (dropped.isEmpty() && !"*".equals(wanted)) {
            throw new IndexNotFoundException("index not found with name [" + wanted + "]");
        }
        for (var index : dropped) {
            dropIndex(collection, String.valueOf(index.get("name")));
            descriptions.deleteDocuments(index, 1);
        }
    }

    private boolean isWanted(Document index, @Nullable Object wanted) {
        if (isPrimaryKeyIndex((Document) index.get("key"))) {
            return false;
        }
        return switch (wanted) {
            case null -> false;
            case Document key -> key.equals(index.get("key"));
            case List<?> names -> names.contains(index.get("name"));
            default -> wanted.equals("*") || wanted.equals(index.get("name"));
        };
    }

    @Override
    protected void dropIndex(MongoCollection<Key> collection, String name) {
        var dropped =
                ((StoredCollection) collection)
                        .searchable().stream().filter(index -> index.name().equals(name)).toList();
        super.dropIndex(collection, name);
        dropped.forEach(index -> store.remove(index.table()));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        var documents = stored(name).documents();
        super.dropCollection(name, oplog);
        store.remove(documents);
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        var moved = (StoredCollection) collection;
        super.moveCollection(from, collection, newName);
        var namespace = getFullCollectionNamespace(newName);
        store.renameDocuments(moved.documents(), namespace);
        moved.searchable()
                .forEach(index -> store.renameEntries(index.table(), namespace, index.name()));
    }

    @Override
    protected long getStorageSize() {
        return store.size();
    }

    @Override
    protected long getFileSize() {
        return store.size();
    }
}
