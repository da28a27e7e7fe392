package io.howdidwedo.analyticsservice.report.mail;

import io.howdidwedo.analyticsservice.report.ReportLetters;
import io.howdidwedo.servicekit.page.Templates;

/// Reports as they are mailed.
public final class ReportMails {
    private ReportMails() {}

    /// Those that lead to the pages here.
    public static ReportLetters leadingTo(String publicUrl) {
        return new MailedReports(
                new Templates(ReportMails.class.getClassLoader(), "io.howdidwedo.analyticsservice"),
                publicUrl);
    }
}
