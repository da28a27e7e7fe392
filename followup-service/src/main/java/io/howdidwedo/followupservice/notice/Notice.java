package io.howdidwedo.followupservice.notice;

import io.howdidwedo.contracts.cases.CaseNotice;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.followupservice.team.Team.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One colleague is told of a case.
///
/// @param version of the case it is about
/// @param user who is told
/// @param createdAt when it happened
/// @param sentAt when the mail system had it, or refused it; null before
/// @param folded true: it was not mailed, for there were many of its kind; null as false
/// @param refused whether the mail system will never take it to this address
public record Notice(
        UUID caseId,
        long version,
        NoticeReason reason,
        int level,
        String supplier,
        String user,
        String name,
        Instant createdAt,
        @Nullable Instant sentAt,
        boolean refused,
        @Nullable Boolean folded) {
    private static final Duration OPEN = Duration.ofDays(14);

    static Notice of(CaseNotice event, Colleague colleague) {
        return new Notice(
                event.caseId(),
                event.version(),
                event.reason(),
                event.level(),
                event.supplier(),
                colleague.user(),
                colleague.name(),
                event.at(),
                null,
                false,
                null);
    }

    /// Its id: the same whenever the same is told to the same colleague.
    public UUID id() {
        return DerivedId.of("notice", caseId, version, reason, user);
    }

    /// Whether its link still opens the case.
    public boolean isOpenAt(Instant now) {
        return now.isBefore(createdAt.plus(OPEN));
    }

    /// It went out, or never will.
    public Notice sent(Instant at, boolean wasRefused) {
        return new Notice(
                caseId,
                version,
                reason,
                level,
                supplier,
                user,
                name,
                createdAt,
                at,
                wasRefused,
                null);
    }

    /// It was not mailed.
    public Notice folded(Instant at) {
        return new Notice(
                caseId, version, reason, level, supplier, user, name, createdAt, at, false, true);
    }

    /// Whether it was not mailed, for there were many of its kind.
    public boolean isFolded() {
        return Boolean.TRUE.equals(folded);
    }
}
