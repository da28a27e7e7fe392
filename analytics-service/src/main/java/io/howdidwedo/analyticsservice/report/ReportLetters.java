package io.howdidwedo.analyticsservice.report;

import io.howdidwedo.servicekit.mail.Letter;

/// Makes letters of what reports say.
public interface ReportLetters {
    /// A letter to one of the recipients.
    ///
    /// @param id of the letter
    Letter letter(String id, Report report, Digest digest, String recipient);
}
