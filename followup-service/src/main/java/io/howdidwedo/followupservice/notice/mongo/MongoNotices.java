package io.howdidwedo.followupservice.notice.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/// Notices in the collection `notices`.
public final class MongoNotices implements Notices {
    private static final int MOST = 1_000;

    private final Aggregates<Notice> notices;

    /// Notices in this database.
    public MongoNotices(MongoDatabase database, OutboxRelay relay) {
        this.notices = new Aggregates<>(database, relay, "notices", Notice.class).indexed("caseId");
    }

    @Override
    public Optional<Notice> find(UUID id) {
        return notices.find(id).map(Versioned::state);
    }

    @Override
    public Notice keep(Notice notice) {
        return notices.insert(new Change<>(notice.id(), notice, List.of()))
                ? notice
                : find(notice.id()).orElse(notice);
    }

    @Override
    public void sent(UUID id, Instant at, boolean refused) {
        var _ =
                notices.change(
                        id,
                        notice ->
                                notice.sentAt() == null
                                        ? new Change<>(id, notice.sent(at, refused), List.of())
                                        : null);
    }

    @Override
    public List<Notice> about(UUID caseId) {
        return notices
                .list(
                        new Document("state.caseId", caseId),
                        new Document("state.createdAt", 1),
                        MOST)
                .stream()
                .map(Versioned::state)
                .toList();
    }
}
