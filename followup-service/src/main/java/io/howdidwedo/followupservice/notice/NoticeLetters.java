package io.howdidwedo.followupservice.notice;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.team.Team.Colleague;
import io.howdidwedo.servicekit.mail.Letter;
import java.time.Instant;

/// Writes notices as letters.
public interface NoticeLetters {
    /// The letter to a colleague about a case.
    Letter letter(Notice notice, Case subject, Colleague recipient, Besides besides, Instant now);

    /// What a notice tells beside its case.
    ///
    /// @param overdue how many other cases of the team are overdue; told with a reminder only
    /// @param lastForNow whether there were so many of its kind that the next ones are not mailed
    record Besides(long overdue, boolean lastForNow) {}
}
