package io.howdidwedo.followupservice.notice;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Notices in memory.
public final class NoticesInMemory implements Notices {
    private final Map<UUID, Notice> all = new LinkedHashMap<>();

    @Override
    public Optional<Notice> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Notice keep(Notice notice) {
        all.putIfAbsent(notice.id(), notice);
        return all.get(notice.id());
    }

    @Override
    public void changeUnsent(UUID id, UnaryOperator<Notice> step) {
        all.computeIfPresent(
                id, (_, notice) -> notice.sentAt() == null ? step.apply(notice) : notice);
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
