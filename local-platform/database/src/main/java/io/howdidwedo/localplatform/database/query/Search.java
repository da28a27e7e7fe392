package io.howdidwedo.localplatform.database.query;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.howdidwedo.localplatform.database.storage.Bson;
import io.howdidwedo.localplatform.database.storage.Key;
import io.howdidwedo.localplatform.database.storage.Store;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// Finds documents of one collection. Results are read as they are asked for.
public final class Search {
    private final Store store;
    private final DocumentOrder documents;
    private final List<? extends EntryOrder<?>> indexes;

    /// Searches these documents with the help of these indexes.
    public Search(Store store, DocumentOrder documents, List<? extends EntryOrder<?>> indexes) {
        this.store = store;
        this.documents = documents;
        this.indexes = indexes;
    }

    /// The documents a query finds; with `once`, changing them on the way does not bring them back.
    ///
    /// @param skip how many to leave out first
    /// @param limit how many at most; 0 for all
    public Stream<Found> find(
            Document query, @Nullable Document sort, long skip, long limit, boolean once) {
        var order = SortOrder.of(sort);
        var plan = plan(query, order);
        var matches = matches(plan, query, once);
        if (!plan.sorted()) {
            QueryMatcher matcher = new DefaultQueryMatcher();
            var most = limit == 0 ? 0 : skip + limit;
            matches =
                    Sorting.sort(matches, order, most)
                            .map(this::read)
                            .flatMap(Stream::ofNullable)
                            .filter(found -> matcher.matches(found.document(), query));
        }
        matches = skip == 0 ? matches : matches.skip(skip);
        return limit == 0 ? matches : matches.limit(limit);
    }

    private Stream<Found> matches(Plan plan, Document query, boolean once) {
        QueryMatcher matcher = new DefaultQueryMatcher();
        return stream(Scan.of(store, plan, once))
                .filter(found -> matcher.matches(found.document(), query));
    }

    private static Stream<Found> stream(Iterator<Found> candidates) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(candidates, 0), false);
    }

    private @Nullable Found read(Key id) {
        try (var _ = store.reading()) {
            var document = documents.entries().get(id);
            return document == null ? null : new Found(id, Bson.decode(document));
        }
    }

    /// How many documents a query finds; looks at no document when an index knows.
    public long count(Document query) {
        var plan = plan(query, SortOrder.of(null));
        if (!plan.exact()) {
            return matches(plan, query, false).count();
        }
        try (var _ = store.reading()) {
            return plan.ranges().stream().mapToLong(range -> size(plan, range)).sum();
        }
    }

    private static long size(Plan plan, KeyRange range) {
        var entries = plan.order().entries();
        var to = range.to() == null ? entries.sizeAsLong() : rank(entries.getKeyIndex(range.to()));
        var from = range.from() == null ? 0 : rank(entries.getKeyIndex(range.from()));
        return Math.max(0, to - from);
    }

    private static long rank(long index) {
        return index >= 0 ? index : -index - 1;
    }

    /// How a query would be answered, for people.
    public String explain(Document query, @Nullable Document sort) {
        return plan(query, SortOrder.of(sort)).describe();
    }

    private Plan plan(Document query, SortOrder order) {
        return new Planner(Conditions.of(query), order).plan(documents, indexes);
    }

    /// A document a query found, and the key it is stored by.
    ///
    /// @param id the key
    /// @param document a copy
    public record Found(Key id, Document document) {}

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
        public boolean leadsThroughArrays(String field) {
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
}
