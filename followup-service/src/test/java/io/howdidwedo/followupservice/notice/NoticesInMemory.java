package io.howdidwedo.followupservice.notice;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Notices in memory.
public final class NoticesInMemory implements Notices {
    private final Map<UUID, Notice> all = new LinkedHashMap<>();

    @Override
    public Optional<Notice> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Notice> keepAll(List<Notice> some) {
        some.forEach(notice -> all.putIfAbsent(notice.id(), notice));
        return some.stream().map(notice -> all.getOrDefault(notice.id(), notice)).toList();
    }

    @Override
    public void settle(List<Notice> notices) {
        notices.forEach(
                settled ->
                        all.computeIfPresent(
                                settled.id(),
                                (_, notice) ->
                                        notice.sentAt() == null
                                                ? settled.read(notice.readAt())
                                                : notice));
    }

    @Override
    public long mailed(String user, NoticeReason reason, Instant since) {
        return all.values().stream()
                .filter(one -> one.user().equals(user) && one.reason() == reason)
                .filter(one -> !one.isFolded() && one.sentAt() != null)
                .filter(one -> !one.sentAt().isBefore(since))
                .count();
    }

    @Override
    public List<Notice> about(UUID caseId) {
        return all.values().stream().filter(one -> one.caseId().equals(caseId)).toList();
    }

    @Override
    public List<Notice> latest(String user, int limit) {
        return onPage(user)
                .sorted(
                        Comparator.comparing(Notice::createdAt)
                                .reversed()
                                .thenComparing(one -> one.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public long unread(String user) {
        return onPage(user).filter(one -> one.readAt() == null).count();
    }

    private Stream<Notice> onPage(String user) {
        return all.values().stream().filter(one -> one.user().equals(user) && one.isOnPage());
    }

    @Override
    public Optional<Notice> read(String user, UUID id, Instant now) {
        return find(id).filter(one -> one.user().equals(user))
                .map(
                        one -> {
                            all.put(id, one.read(now));
                            return one.read(now);
                        });
    }

    @Override
    public void readAll(String user, Instant upTo, Instant now) {
        onPage(user)
                .filter(one -> !one.createdAt().isAfter(upTo))
                .toList()
                .forEach(one -> all.put(one.id(), one.read(now)));
    }
}
