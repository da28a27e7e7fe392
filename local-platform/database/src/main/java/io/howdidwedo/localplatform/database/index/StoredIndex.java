package io.howdidwedo.localplatform.database.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import io.howdidwedo.localplatform.database.query.EntryOrder;
import io.howdidwedo.localplatform.database.storage.Changes;
import io.howdidwedo.localplatform.database.storage.Key;
import io.howdidwedo.localplatform.database.storage.KeyWriter;
import io.howdidwedo.localplatform.database.storage.Store;
import io.howdidwedo.localplatform.database.storage.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// An index: sorted entries of the indexed values followed by the document's id, so that entries
/// of equal values stand side by side. Arrays have an entry for each element.
///
/// Changes come one at a time, under the collection's lock; readers come at any time.
public final class StoredIndex extends UnplannedIndex implements EntryOrder<Integer> {
    private static final String BUILT = "built";
    private static final String MANY = "many";

    private final Store store;
    private final IndexDefinition definition;
    private final Table<byte[]> documents;
    private final Table<Integer> entries;
    private final Changes changes;
    private final IndexedValues values;
    private volatile boolean built;
    private volatile boolean many;

    /// The fields on whose way an array was ever met.
    private volatile Set<String> arrays;

    /// The index of that definition, as it is in the store.
    public StoredIndex(
            Store store,
            IndexDefinition definition,
            Table<byte[]> documents,
            Table<Integer> entries,
            Changes changes) {
        super(definition.name(), definition.keys(), definition.sparse());
        this.store = store;
        this.definition = definition;
        this.documents = documents;
        this.entries = entries;
        this.changes = changes;
        this.values = new IndexedValues(definition.keys());
        this.built = store.isNoted(entries, BUILT);
        this.many = store.isNoted(entries, MANY);
        this.arrays = notedArrays();
    }

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public List<IndexKey> fields() {
        return definition.keys();
    }

    @Override
    public boolean hasManyPerDocument() {
        return many;
    }

    @Override
    public boolean leadsThroughArrays(String field) {
        return arrays.contains(field);
    }

    /// Any of them may be where an earlier version did not note which.
    private Set<String> notedArrays() {
        Set<String> all =
                definition.keys().stream().map(IndexKey::getKey).collect(Collectors.toSet());
        Set<String> noted =
                all.stream()
                        .filter(field -> store.isNoted(entries, manyAt(field)))
                        .collect(Collectors.toSet());
        return many && noted.isEmpty() ? all : noted;
    }

    private static String manyAt(String field) {
        return MANY + ":" + field;
    }

    @Override
    public boolean isSparse() {
        return definition.sparse();
    }

    @Override
    public boolean isUnique() {
        return definition.unique();
    }

    @Override
    public @Nullable Document filter() {
        return definition.filter();
    }

    @Override
    public MVMap<Key, Integer> entries() {
        return entries.map();
    }

    /// Where its entries are.
    public Table<Integer> table() {
        return entries;
    }

    @Override
    public Key idOf(Key entry, Integer offset) {
        return entry.from(offset);
    }

    @Override
    public byte @Nullable [] documentOf(Key id, Integer offset) {
        return documents.get(id);
    }

    /// Notes that every document is in the index.
    public void finishBuilding() {
        store.note(entries, BUILT, changes);
        built = true;
    }

    /// Removes what an unfinished build left.
    public void startBuilding() {
        entries.map().clear();
    }

    /// Whether every document is in the index.
    public boolean isBuilt() {
        return built;
    }

    @Override
    public boolean isEmpty() {
        return !built;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Key> collection) {
        if (definition.unique()) {
            checkUnique(rowsOf(document), getPosition(document), collection);
        }
    }

    @Override
    public void add(Document document, Key id, MongoCollection<Key> collection) {
        var rows = rowsOf(document);
        if (definition.unique() && !built) {
            checkUnique(rows, id, collection);
        }
        add(rows, document, id);
    }

    /// Adds the entries of a document that is known to break no rule.
    public void add(Document document, Key id) {
        add(rowsOf(document), document, id);
    }

    private void add(Collection<List<Object>> rows, Document document, Key id) {
        noteArrays(document);
        entriesOf(rows, id).forEach(entries::put);
    }

    @Override
    public Key remove(Document document) {
        var id = getPosition(document);
        entriesOf(rowsOf(document), id).keySet().forEach(entries::remove);
        return id;
    }

    @Override
    public void checkUpdate(
            Document oldDocument, Document newDocument, MongoCollection<Key> collection) {
        if (definition.unique()) {
            checkUnique(rowsOf(newDocument), getPosition(newDocument), collection);
        }
    }

    /// New entries come before old ones go: a document that stays a match is never out of sight.
    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Key id, MongoCollection<Key> collection) {
        var before = entriesOf(rowsOf(oldDocument), id);
        var after = entriesOf(rowsOf(newDocument), id);
        noteArrays(newDocument);
        after.forEach(
                (entry, offset) -> {
                    if (!before.containsKey(entry)) {
                        entries.put(entry, offset);
                    }
                });
        before.keySet().stream()
                .filter(entry -> !after.containsKey(entry))
                .forEach(entries::remove);
    }

    @Override
    public long getCount() {
        return entries.map().sizeAsLong();
    }

    @Override
    public void drop() {
        built = false;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof StoredIndex index
                && isUnique() == index.isUnique()
                && isSparse() == index.isSparse()
                && Objects.equals(filter(), index.filter())
                && describe(getKeys()).equals(describe(index.getKeys()));
    }

    private static String describe(List<IndexKey> keys) {
        return keys.toString();
    }

    private Collection<List<Object>> rowsOf(Document document) {
        return isLeftOut(document) ? List.of() : values.rows(document);
    }

    private boolean isLeftOut(Document document) {
        var filter = definition.filter();
        return (filter != null && !new DefaultQueryMatcher().matches(document, filter))
                || (definition.sparse() && values.areAllMissing(document));
    }

    private Map<Key, Integer> entriesOf(Collection<List<Object>> rows, Key id) {
        var found = new LinkedHashMap<Key, Integer>();
        for (var row : rows) {
            var prefix = prefixOf(row);
            found.put(prefix.then(id), prefix.length());
        }
        return found;
    }

    private Key prefixOf(List<Object> row) {
        var key = new KeyWriter();
        for (int i = 0; i < row.size(); i++) {
            key.add(row.get(i), definition.keys().get(i).isAscending());
        }
        return key.toKey();
    }

    /// From the first array on, a document may be met more than once.
    private void noteArrays(Document document) {
        if (arrays.size() == definition.keys().size()) {
            return;
        }
        Set<String> met = values.leadingThroughArrays(document);
        if (!arrays.containsAll(met)) {
            met.forEach(field -> store.note(entries, manyAt(field), changes));
            store.note(entries, MANY, changes);
            met.addAll(arrays);
            arrays = Set.copyOf(met);
            many = true;
        }
    }

    private void checkUnique(
            Collection<List<Object>> rows, Key id, MongoCollection<Key> collection) {
        for (var row : rows) {
            if (isTaken(prefixOf(row), id)) {
                throw new DuplicateKeyError(this, collection, getKeys(), shown(row));
            }
        }
    }

    private static KeyValue shown(List<Object> row) {
        return new KeyValue(
                row.stream().map(value -> value instanceof Missing ? null : value).toList());
    }

    private boolean isTaken(Key prefix, Key id) {
        var end = prefix.afterAllStartingWithThis();
        for (var entry = entries.map().ceilingKey(prefix);
                entry != null && entry.compareTo(end) < 0;
                entry = entries.map().higherKey(entry)) {
            if (!entry.from(prefix.length()).equals(id)) {
                return true;
            }
        }
        return false;
    }

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
}
