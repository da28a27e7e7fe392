package io.howdidwedo.followupservice.notice.mongo;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.followupservice.notice.wish.NoticeWay;
import io.howdidwedo.servicekit.aggregate.Aggregates;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.Versioned;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import java.time.Instant;
import java.util.Arrays;
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
    private static final List<String> ON_PAGE =
            Arrays.stream(NoticeWay.values()).filter(NoticeWay::isOnPage).map(Enum::name).toList();

    private final Aggregates<Notice> notices;

    /// Notices in this database.
    MongoNotices(MongoDatabase database, OutboxRelay relay) {
        this.notices =
                new Aggregates<>(database, relay, "notices", Notice.class)
                        .indexed("caseId")
                        .indexed("user", "reason", "sentAt")
                        .indexed("user", "createdAt")
                        .indexed("user", "way", "readAt");
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
                                            ? settled(known, byId.get(id))
                                            : null);
        }
    }

    /// It may have been read before it went out.
    private static @Nullable Change<Notice> settled(Notice known, @Nullable Notice settled) {
        return settled == null ? null : change(settled.read(known.readAt()));
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

    @Override
    public List<Notice> latest(String user, int limit) {
        return notices
                .list(onPage(user), new Document("state.createdAt", -1).append("_id", 1), limit)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public long unread(String user) {
        return notices.count(unreadOf(user));
    }

    @Override
    public Optional<Notice> read(String user, UUID id, Instant now) {
        return notices.find(id)
                .map(Versioned::state)
                .filter(notice -> notice.user().equals(user))
                .flatMap(_ -> notices.change(id, notice -> read(notice, now)));
    }

    private static @Nullable Change<Notice> read(@Nullable Notice notice, Instant now) {
        return notice == null || notice.readAt() != null ? null : change(notice.read(now));
    }

    @Override
    public void readAll(String user, Instant upTo, Instant now) {
        Document earlier =
                unreadOf(user).append("state.createdAt", new Document("$lte", Date.from(upTo)));
        List<UUID> some;
        do {
            some = notices.list(earlier, null, MOST).stream().map(Versioned::id).toList();
            if (!some.isEmpty()) {
                var _ = notices.changeAll(some, (_, notice) -> read(notice, now));
            }
        } while (some.size() == MOST);
    }

    private static Document unreadOf(String user) {
        return onPage(user).append("state.readAt", null);
    }

    private static Document onPage(String user) {
        return new Document("state.user", user).append("state.way", new Document("$in", ON_PAGE));
    }
}
