package io.howdidwedo.followupservice.notice;

import io.howdidwedo.contracts.cases.CaseNotice;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.followupservice.notice.wish.NoticeWay;
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
/// @param folded true: it was not mailed, for there were many of its kind, or they did not want it
///     so; null as false
/// @param refused whether the mail system will never take it to this address
/// @param way how they are told; null: by mail, as everybody was before there was a choice
/// @param readAt when they had read it where the bell is; null before
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
        @Nullable Boolean folded,
        @Nullable NoticeWay way,
        @Nullable Instant readAt) {
    private static final Duration OPEN = Duration.ofDays(14);

    static Notice of(CaseNotice event, Colleague colleague, NoticeWay way) {
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
                null,
                way,
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
        return with(at, wasRefused, null, readAt);
    }

    /// It was not mailed.
    public Notice folded(Instant at) {
        return with(at, false, true, readAt);
    }

    /// They have read it; the first time counts.
    public Notice read(@Nullable Instant at) {
        return with(sentAt, refused, folded, readAt == null ? at : readAt);
    }

    private Notice with(
            @Nullable Instant nowSentAt,
            boolean nowRefused,
            @Nullable Boolean nowFolded,
            @Nullable Instant nowReadAt) {
        return new Notice(
                caseId,
                version,
                reason,
                level,
                supplier,
                user,
                name,
                createdAt,
                nowSentAt,
                nowRefused,
                nowFolded,
                way,
                nowReadAt);
    }

    /// Whether it was not mailed.
    public boolean isFolded() {
        return Boolean.TRUE.equals(folded);
    }

    /// Whether it stands behind the bell.
    public boolean isOnPage() {
        return way != null && way.isOnPage();
    }

    /// Whether it is mailed.
    public boolean isMailed() {
        return way == null || way.isMailed();
    }
}
