package io.howdidwedo.followupservice.notice;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
                                (_, notice) -> notice.sentAt() == null ? settled : notice));
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
}
