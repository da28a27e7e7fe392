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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

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
    public List<Notice> keepAll(List<Notice> some) {
        Map<UUID, Notice> byId = byId(some);
        Map<UUID, Notice> kept =
                byId.isEmpty()
                        ? byId
                        : notices.changeAll(
                                byId.keySet(),
                                (id, known) -> known == null ? change(byId.get(id)) : null);
        return some.stream().map(one -> kept.getOrDefault(one.id(), one)).toList();
    }

    @Override
    public void settle(List<Notice> settled) {
        Map<UUID, Notice> byId = byId(settled);
        if (!byId.isEmpty()) {
            var _ =
                    notices.changeAll(
                            byId.keySet(),
                            (id, known) ->
                                    known != null && known.sentAt() == null
                                            ? change(byId.get(id))
                                            : null);
        }
    }

    private static Map<UUID, Notice> byId(List<Notice> some) {
        return some.stream().collect(Collectors.toMap(Notice::id, one -> one, (first, _) -> first));
    }

    private static @Nullable Change<Notice> change(@Nullable Notice notice) {
        return notice == null ? null : new Change<>(notice.id(), notice, List.of());
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
