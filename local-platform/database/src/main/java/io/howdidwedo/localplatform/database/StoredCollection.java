package io.howdidwedo.localplatform.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.howdidwedo.localplatform.database.index.StoredIndex;
import io.howdidwedo.localplatform.database.query.Search;
import io.howdidwedo.localplatform.database.query.Search.DocumentOrder;
import io.howdidwedo.localplatform.database.query.Search.Found;
import io.howdidwedo.localplatform.database.storage.Bson;
import io.howdidwedo.localplatform.database.storage.Changes;
import io.howdidwedo.localplatform.database.storage.Key;
import io.howdidwedo.localplatform.database.storage.Store;
import io.howdidwedo.localplatform.database.storage.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A collection whose documents and index entries are in the store. One write at a time; reads do
/// not wait for writes.
final class StoredCollection extends AbstractMongoCollection<Key> {
    private final Store store;
    private final Changes changes;
    private final Table<byte[]> documents;
    private volatile List<StoredIndex> searchable = List.of();
    private boolean changingOne;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Store store) {
        super(database, name, options, cursors);
        this.store = store;
        this.changes = store.changes();
        this.documents = store.documents(getFullName(), changes);
    }

    Changes changes() {
        return changes;
    }

    Table<byte[]> documents() {
        return documents;
    }

    List<StoredIndex> searchable() {
        return searchable;
    }

    private Search search() {
        return new Search(store, new DocumentOrder(documents.map(), getIdField()), searchable);
    }

    /// What a query finds, read as it is asked for.
    Stream<Document> find(
            Document query,
            @Nullable Document sort,
            long skip,
            long limit,
            @Nullable Document projection) {
        return search().find(query, sort, skip, limit, false)
                .map(Found::document)
                .map(document -> project(document, projection));
    }

    private Document project(Document document, @Nullable Document projection) {
        if (projection == null || projection.isEmpty()) {
            return document;
        }
        var whole = Stream.of(document);
        return matchDocumentsFromStream(new Document(), whole, 0, 0, 0, null, projection)
                .iterator()
                .next();
    }

    String explain(Document query, @Nullable Document sort) {
        return search().explain(query, sort);
    }

    @Override
    public QueryResult handleQuery(QueryParameters parameters) {
        var selector = parameters.getQuerySelector();
        var query = selector;
        Document sort = null;
        if (selector.containsKey("query")) {
            query = (Document) selector.get("query");
            sort = (Document) selector.get("orderby");
        } else if (selector.containsKey("$query")) {
            query = (Document) selector.get("$query");
            sort = (Document) selector.get("$orderby");
        }
        return queryDocuments(
                query,
                sort,
                parameters.getNumberToSkip(),
                parameters.getLimit(),
                parameters.getBatchSize(),
                parameters.getProjection());
    }

    /// The library changes documents while it goes through the result.
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        var most = changingOne ? 1 : limit;
        return new QueryResult(
                () ->
                        search().find(query, sort, skip, most, true)
                                .map(Found::document)
                                .map(document -> project(document, projection))
                                .iterator());
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return queryDocuments(query, sort, skip, limit, batchSize, projection);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        var all = query == null || query.isEmpty() ? count() : search().count(query);
        var counted = Math.max(0, all - skip);
        return Math.toIntExact(limit > 0 ? Math.min(limit, counted) : counted);
    }

    @Override
    public int count() {
        return documents.map().size();
    }

    @Override
    public boolean isEmpty() {
        return documents.map().isEmpty();
    }

    @Override
    protected @Nullable Document getDocument(Key id) {
        var document = documents.get(id);
        return document == null ? null : Bson.decode(document);
    }

    @Override
    protected Key addDocumentInternal(Document document) {
        var id = idOf(document);
        documents.put(id, Bson.encode(document));
        return id;
    }

    private Key idOf(Document document) {
        var field = getIdField();
        return field == null ? Key.of(UUID.randomUUID()) : Key.of(document.get(field));
    }

    /// The last step of an update: the indexes are done.
    @Override
    protected void handleUpdate(Key id, Document oldDocument, Document newDocument) {
        documents.put(id, Bson.encode(newDocument));
        changes.documentIsWhole();
    }

    /// The last step of a removal: the indexes are done.
    @Override
    protected void removeDocument(Key id) {
        documents.remove(id);
        changes.documentIsWhole();
    }

    @Override
    protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
        return search().find(new Document(), null, 0, 0, false)
                .map(found -> new DocumentWithPosition<>(found.document(), found.id()));
    }

    @Override
    public synchronized void addDocument(Document document) {
        changes.together(
                () -> {
                    super.addDocument(document);
                    changes.documentIsWhole();
                    return document;
                });
    }

    @Override
    public synchronized List<Document> insertDocuments(List<Document> inserted, boolean isOrdered) {
        return changes.together(() -> super.insertDocuments(inserted, isOrdered));
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        changingOne = !isMulti;
        try {
            return changes.together(
                    () ->
                            super.updateDocuments(
                                    selector, update, arrayFilters, isMulti, isUpsert, oplog));
        } finally {
            changingOne = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return changes.together(() -> super.findAndModify(query));
    }

    @Override
    public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
        var deleted = changes.together(() -> delete(selector, Math.max(0, limit)));
        oplog.handleDelete(getFullName(), selector, deleted);
        return deleted.size();
    }

    private List<Object> delete(Document selector, int most) {
        var deleted = new ArrayList<Object>();
        search().find(selector, null, 0, most, true)
                .map(Found::document)
                .forEach(
                        document -> {
                            removeDocument(document);
                            deleted.add(document.get(getIdField()));
                        });
        return deleted;
    }

    @Override
    public synchronized void removeDocument(Document document) {
        changes.together(
                () -> {
                    super.removeDocument(document);
                    return document;
                });
    }

    @Override
    public synchronized Document handleDistinct(Document query) {
        return super.handleDistinct(query);
    }

    @Override
    public synchronized void addIndex(Index<Key> index) {
        if (!(index instanceof StoredIndex stored)) {
            super.addIndex(index);
            return;
        }
        changes.together(
                () -> {
                    build(stored);
                    return stored;
                });
        listSearchable();
    }

    private void build(StoredIndex index) {
        if (!index.isBuilt()) {
            index.startBuilding();
        }
        super.addIndex(index);
        index.finishBuilding();
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
        listSearchable();
    }

    private void listSearchable() {
        searchable =
                getIndexes().stream()
                        .filter(StoredIndex.class::isInstance)
                        .map(StoredIndex.class::cast)
                        .toList();
    }

    @Override
    public synchronized void renameTo(MongoDatabase database, String name) {
        super.renameTo(database, name);
    }

    /// The file knows its size; a sum kept for each collection would be one more write each time.
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
