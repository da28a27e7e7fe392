package io.howdidwedo.servicekit.aggregate;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.howdidwedo.servicekit.aggregate.Aggregates.Next;
import io.howdidwedo.servicekit.aggregate.Aggregates.Step;
import io.howdidwedo.servicekit.outbox.Outbox;
import io.howdidwedo.servicekit.outbox.Outbox.WaitingEvent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;

/// Takes many aggregates of a collection one step on with one read and one write.
///
/// A bulk write does not tell which of its updates found the version they were made for. Each set
/// therefore marks what it updates; where fewer were found than asked for, the marks tell which.
///
/// @param <T> the aggregate's record
final class ChangingTogether<T extends Record> {
    /// The field that says with which set an aggregate was last updated.
    private static final String SET = "set";

    private final MongoCollection<BsonDocument> collection;
    private final AggregateDocuments<T> documents;
    private final Outbox outbox;
    private final Map<UUID, T> now = new HashMap<>();

    /// What one aggregate is to become, if it still has the version it was read with.
    ///
    /// @param read 0 when there was none
    private record Proposal<T>(long read, Change<T> change, List<WaitingEvent> waiting) {
        UUID id() {
            return change.id();
        }
    }

    ChangingTogether(
            MongoCollection<BsonDocument> collection,
            AggregateDocuments<T> documents,
            Outbox outbox) {
        this.collection = collection;
        this.documents = documents;
        this.outbox = outbox;
    }

    /// Takes these on, each by this step.
    Map<UUID, T> take(Collection<UUID> ids, Step<T> step) {
        Set<UUID> left = new LinkedHashSet<>(ids);
        for (int attempt = 0; attempt < Aggregates.ATTEMPTS && !left.isEmpty(); attempt++) {
            List<Proposal<T>> proposals = proposals(left, step);
            List<Proposal<T>> written = write(proposals);
            written.forEach(this::tell);
            left = ids(proposals);
            left.removeAll(ids(written));
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("Others keep changing " + left);
        }
        return now;
    }

    /// Writes changes of what was read before.
    ///
    /// @return the ids of those that somebody else changed since
    Set<UUID> save(List<Next<T>> changes) {
        List<Proposal<T>> proposals =
                changes.stream().map(one -> proposal(one.read(), one.change())).toList();
        List<Proposal<T>> written = write(proposals);
        written.forEach(this::tell);
        Set<UUID> missed = ids(proposals);
        missed.removeAll(ids(written));
        return missed;
    }

    private Proposal<T> proposal(long read, Change<T> change) {
        return new Proposal<>(read, change, outbox.waiting(change.events()));
    }

    private List<Proposal<T>> proposals(Set<UUID> ids, Step<T> step) {
        Map<UUID, Versioned<T>> found = found(ids);
        List<Proposal<T>> proposals = new ArrayList<>();
        for (UUID id : ids) {
            Versioned<T> before = found.get(id);
            Change<T> change = step.from(id, before == null ? null : before.state());
            if (change != null) {
                proposals.add(proposal(before == null ? 0 : before.version(), change));
            } else if (before != null) {
                now.put(id, before.state());
            }
        }
        return proposals;
    }

    private Map<UUID, Versioned<T>> found(Set<UUID> ids) {
        Map<UUID, Versioned<T>> found = new HashMap<>();
        collection
                .find(AggregateDocuments.byIds(ids), RawBsonDocument.class)
                .forEach(
                        (Consumer<RawBsonDocument>)
                                document -> {
                                    Versioned<T> one = documents.versioned(document);
                                    found.put(one.id(), one);
                                });
        return found;
    }

    /// Writes all that still have the version they were read with.
    ///
    /// @return those
    private List<Proposal<T>> write(List<Proposal<T>> proposals) {
        if (proposals.isEmpty()) {
            return proposals;
        }
        UUID set = UUID.randomUUID();
        BitSet present = new BitSet(proposals.size());
        BulkWriteResult result;
        try {
            result =
                    collection.bulkWrite(
                            proposals.stream().map(one -> write(one, set)).toList(),
                            new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            present = duplicates(e);
            result = e.getWriteResult();
        }
        int written = result.getInsertedCount() + result.getMatchedCount();
        return written == proposals.size() ? proposals : won(proposals, present, set);
    }

    /// The positions of what could not be inserted because it was there already.
    ///
    /// @throws MongoBulkWriteException when anything else went wrong
    static BitSet duplicates(MongoBulkWriteException e) {
        BitSet present = new BitSet();
        for (BulkWriteError error : e.getWriteErrors()) {
            if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            present.set(error.getIndex());
        }
        return present;
    }

    private WriteModel<BsonDocument> write(Proposal<T> proposal, UUID set) {
        Change<T> change = proposal.change();
        if (proposal.read() == 0) {
            return new InsertOneModel<>(documents.document(change, proposal.waiting()));
        }
        BsonDocument update = documents.update(proposal.read(), change, proposal.waiting());
        update.getDocument("$set").append(SET, new BsonBinary(set));
        return new UpdateOneModel<>(documents.read(change.id(), proposal.read()), update);
    }

    private List<Proposal<T>> won(List<Proposal<T>> proposals, BitSet present, UUID set) {
        Set<UUID> updated = updatedWith(set, ids(proposals));
        List<Proposal<T>> won = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal<T> one = proposals.get(i);
            if (one.read() == 0 ? !present.get(i) : updated.contains(one.id())) {
                won.add(one);
            }
        }
        return won;
    }

    /// Which of these were updated with this set. One that somebody else has updated since counts
    /// as lost: its step is asked again and sees that it was made; the sweep tells its events.
    private Set<UUID> updatedWith(UUID set, Set<UUID> ids) {
        Set<UUID> updated = new HashSet<>();
        collection
                .find(AggregateDocuments.byIds(ids).append(SET, new BsonBinary(set)))
                .projection(new BsonDocument("_id", new BsonInt32(1)))
                .forEach(
                        (Consumer<BsonDocument>)
                                document -> updated.add(document.getBinary("_id").asUuid()));
        return updated;
    }

    private void tell(Proposal<T> written) {
        now.put(written.id(), written.change().state());
        outbox.publish(written.id(), written.waiting());
    }

    private static <T> Set<UUID> ids(List<Proposal<T>> proposals) {
        return proposals.stream()
                .map(Proposal::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
