package io.howdidwedo.servicekit.aggregate;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.result.UpdateResult;
import io.howdidwedo.servicekit.outbox.Outbox;
import io.howdidwedo.servicekit.outbox.Outbox.WaitingEvent;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// The documents of one collection, each the state of one aggregate (a record), its version and
/// its outbox: `{_id, version, state, outbox}`. A write is one document and is acknowledged when
/// it is durable; its events follow at once and, after a crash, by the sweep.
///
/// @param <T> the aggregate's record
public final class Aggregates<T extends Record> {
    static final int ATTEMPTS = 50;

    private static final BsonInt32 ONE = new BsonInt32(1);

    private final MongoCollection<BsonDocument> collection;
    private final AggregateDocuments<T> documents;
    private final Outbox outbox;

    /// The aggregates in this collection.
    public Aggregates(MongoDatabase database, OutboxRelay relay, String collection, Class<T> type) {
        this.collection = database.getCollection(collection, BsonDocument.class);
        this.documents = new AggregateDocuments<>(database.getCodecRegistry(), type);
        this.outbox = relay.of(collection);
    }

    /// Makes sure there is an index; fields are paths in the state.
    public Aggregates<T> indexed(String... fields) {
        collection.createIndex(ascending(fields), new IndexOptions());
        return this;
    }

    /// Makes sure there is an index for lists that go on by the id where the fields are the same.
    public Aggregates<T> listed(String... fields) {
        collection.createIndex(ascending(fields).append("_id", ONE), new IndexOptions());
        return this;
    }

    private static BsonDocument ascending(String... fields) {
        BsonDocument keys = new BsonDocument();
        for (String field : fields) {
            keys.append("state." + field, ONE);
        }
        return keys;
    }

    /// The aggregate with this id.
    public Optional<Versioned<T>> find(UUID id) {
        return Optional.ofNullable(
                        collection.find(AggregateDocuments.byId(id), RawBsonDocument.class).first())
                .map(documents::versioned);
    }

    /// The aggregates with these ids, in no order; missing ones are left out.
    public List<Versioned<T>> findAll(Collection<UUID> ids) {
        return list(AggregateDocuments.byIds(ids), null, 0);
    }

    /// Aggregates that match, sorted, at most `limit` (0: all). The filter names full paths
    /// (`state.…`).
    public List<Versioned<T>> list(Bson filter, @Nullable Bson sort, int limit) {
        List<Versioned<T>> found = new ArrayList<>();
        collection
                .find(filter, RawBsonDocument.class)
                .sort(sort)
                .limit(limit)
                .forEach(
                        (Consumer<RawBsonDocument>)
                                document -> found.add(documents.versioned(document)));
        return found;
    }

    /// Goes through all aggregates that match, sorted, without holding them all in memory.
    public void each(Bson filter, @Nullable Bson sort, Consumer<Versioned<T>> each) {
        collection
                .find(filter, RawBsonDocument.class)
                .sort(sort)
                .forEach(
                        (Consumer<RawBsonDocument>)
                                document -> each.accept(documents.versioned(document)));
    }

    /// Takes out all that match, for good; for those that cause no events.
    public void deleteAll(Bson filter) {
        collection.deleteMany(filter);
    }

    /// How many aggregates match.
    public long count(Bson filter) {
        return collection.countDocuments(filter);
    }

    /// How many match, by the text in a field of the state; those without it under the empty text.
    public Map<String, Long> countBy(Bson filter, String field) {
        Map<String, Long> counts = new HashMap<>();
        collection
                .aggregate(
                        List.of(
                                com.mongodb.client.model.Aggregates.match(filter),
                                com.mongodb.client.model.Aggregates.group(
                                        "$state." + field, Accumulators.sum("count", 1L))))
                .forEach(
                        (Consumer<BsonDocument>)
                                group ->
                                        counts.merge(
                                                group.isString("_id")
                                                        ? group.getString("_id").getValue()
                                                        : "",
                                                group.getNumber("count").longValue(),
                                                Long::sum));
        return counts;
    }

    /// Adds a new aggregate.
    ///
    /// @return false when there is already one with this id; nothing is written then
    public boolean insert(Change<T> change) {
        List<WaitingEvent> waiting = outbox.waiting(change.events());
        try {
            collection.insertOne(documents.document(change, waiting));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
        outbox.publish(change.id(), waiting);
        return true;
    }

    /// Adds new aggregates in one go.
    ///
    /// @return the positions of those that were not written because their id was there already
    public BitSet insertAll(List<Change<T>> changes) {
        BitSet present = new BitSet(changes.size());
        if (changes.isEmpty()) {
            return present;
        }
        List<List<WaitingEvent>> waiting =
                changes.stream().map(change -> outbox.waiting(change.events())).toList();
        List<BsonDocument> added = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            added.add(documents.document(changes.get(i), waiting.get(i)));
        }
        try {
            collection.insertMany(added, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            present.or(ChangingTogether.duplicates(e));
        }
        for (int i = 0; i < changes.size(); i++) {
            if (!present.get(i)) {
                outbox.publish(changes.get(i).id(), waiting.get(i));
            }
        }
        return present;
    }

    /// Saves a changed aggregate, if nobody else has changed it since it was read.
    ///
    /// @param read the version it was read with
    /// @return false when it has another version by now; nothing is written then
    public boolean replace(long read, Change<T> change) {
        List<WaitingEvent> waiting = outbox.waiting(change.events());
        UpdateResult result =
                collection.updateOne(
                        documents.read(change.id(), read), documents.update(read, change, waiting));
        if (result.getMatchedCount() == 0) {
            return false;
        }
        outbox.publish(change.id(), waiting);
        return true;
    }

    /// Takes an aggregate one step on. The step sees the newest state and says what to write, or
    /// null to leave it; it is tried again when somebody else was quicker.
    ///
    /// @return the state as it now is, empty when there is none
    /// @throws IllegalStateException when others are always quicker
    public Optional<T> change(UUID id, Function<T, @Nullable Change<T>> step) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Versioned<T>> found = find(id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Change<T> change = step.apply(found.get().state());
            if (change == null) {
                return Optional.of(found.get().state());
            }
            if (replace(found.get().version(), change)) {
                return Optional.of(change.state());
            }
        }
        throw new IllegalStateException("Others keep changing " + id);
    }

    /// A step of one of many aggregates.
    ///
    /// @param <T> the aggregate's record
    @FunctionalInterface
    public interface Step<T> {
        /// What is to be written for the aggregate with this id; null leaves it. It may be asked
        /// again when somebody else was quicker.
        ///
        /// @param state as it now is; null when there is none yet
        @Nullable Change<T> from(UUID id, @Nullable T state);
    }

    /// Takes many aggregates one step on together: they are read at once and written at once, with
    /// the same promises for each as `change`. Only those that somebody else was quicker with are
    /// read and written again.
    ///
    /// @return the states as they now are; ids of which there is none are left out
    /// @throws IllegalStateException when others are always quicker
    public Map<UUID, T> changeAll(Collection<UUID> ids, Step<T> step) {
        return new ChangingTogether<>(collection, documents, outbox).take(ids, step);
    }

    /// What an aggregate that was read is to become.
    ///
    /// @param read the version it was read with, 0 when there was none
    /// @param <T> the aggregate's record
    public record Next<T extends Record>(long read, Change<T> change) {}

    /// Saves aggregates that were read before, all in one go, each if nobody else has changed it
    /// since.
    ///
    /// @return the ids of those that have another version by now; nothing is written of them
    public Set<UUID> saveAll(List<Next<T>> changes) {
        return new ChangingTogether<>(collection, documents, outbox).save(changes);
    }

    /// Adds an aggregate, or puts it in the place of the one that is there.
    ///
    /// @param outdated whether the one that is there is to go
    public void keep(Change<T> change, Predicate<T> outdated) {
        if (change(change.id(), kept -> outdated.test(kept) ? change : null).isEmpty()
                && !insert(change)) {
            var _ = change(change.id(), kept -> outdated.test(kept) ? change : null);
        }
    }
}
