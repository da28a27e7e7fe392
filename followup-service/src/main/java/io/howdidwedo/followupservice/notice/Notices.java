package io.howdidwedo.followupservice.notice;

import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All notices.
public interface Notices {
    /// The one with this id.
    Optional<Notice> find(UUID id);

    /// Keeps notices before they are sent.
    ///
    /// @return as they are kept, in the same order: these, or the same ones kept before
    List<Notice> keepAll(List<Notice> some);

    /// What became of notices; what became of one before stays.
    ///
    /// @param notices that went out, never will, or are not mailed
    void settle(List<Notice> notices);

    /// How many of this kind somebody was mailed since then.
    long mailed(String user, NoticeReason reason, Instant since);

    /// Those about a case, the oldest first.
    List<Notice> about(UUID caseId);

    /// What somebody finds behind the bell, the newest first; at most `limit`.
    List<Notice> latest(String user, int limit);

    /// How much of it they have not read.
    long unread(String user);

    /// They have read one of theirs; does nothing for anybody else's.
    ///
    /// @return as it now is; empty when they have none with this id
    Optional<Notice> read(String user, UUID id, Instant now);

    /// They have read all that had happened up to then.
    void readAll(String user, Instant upTo, Instant now);
}
