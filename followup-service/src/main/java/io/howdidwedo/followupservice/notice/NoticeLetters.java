package io.howdidwedo.followupservice.notice;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.team.Colleague;
import io.howdidwedo.servicekit.mail.Letter;
import java.time.Instant;

/// Writes notices as letters.
public interface NoticeLetters {
    /// The letter to a colleague about a case.
    Letter letter(Notice notice, Case subject, Colleague recipient, Besides besides, Instant now);
}
