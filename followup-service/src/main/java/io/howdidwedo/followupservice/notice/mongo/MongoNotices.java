package io.howdidwedo.followupservice.notice.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.Document;

/// Notices in the collection `notices`.
final class MongoNotices implements Notices {
    private static final int MOST = 1_000;

    private final Aggregates<Notice> notices;

    /// Notices in this database.
    MongoNotices(MongoDatabase database, OutboxRelay relay) {
        this.notices =
                new Aggregates<>(database, relay, "notices", Notice.class)
                        .indexed("caseId")
                        .indexed("user", "reason", "sentAt");
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
    public void changeUnsent(UUID id, UnaryOperator<Notice> step) {
        var _ =
                notices.change(
                        id,
                        notice ->
                                notice.sentAt() == null
                                        ? new Change<>(id, step.apply(notice), List.of())
                                        : null);
    }

    @Override
    public long mailed(String user, NoticeReason reason, Instant since) {
        return notices.count(
                new Document("state.user", user)
                        .append("state.reason", reason.name())
                        .append("state.sentAt", new Document("$gte", Date.from(since)))
                        .append("state.folded", new Document("$ne", true)));
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
