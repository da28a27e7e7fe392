package io.howdidwedo.followupservice.notice;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// All notices.
public interface Notices {
    /// The one with this id.
    Optional<Notice> find(UUID id);

    /// Keeps a notice before it is sent.
    ///
    /// @return as it is kept: this one, or the same one kept before
    Notice keep(Notice notice);

    /// It went out, or never will.
    default void sent(UUID id, Instant at, boolean refused) {
        changeUnsent(id, notice -> notice.sent(at, refused));
    }

    /// One is not mailed: there were many of its kind.
    default void folded(UUID id, Instant at) {
        changeUnsent(id, notice -> notice.folded(at));
    }

    /// Takes a step with one, unless it went out.
    void changeUnsent(UUID id, UnaryOperator<Notice> step);

    /// How many of this kind somebody was mailed since then.
    long mailed(String user, NoticeReason reason, Instant since);

    /// Those about a case, the oldest first.
    List<Notice> about(UUID caseId);
}
