package io.howdidwedo.analyticsservice.report.web;

import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Moments;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.analyticsservice.report.Report.Span;
import io.howdidwedo.servicekit.wording.Phrases;

/// What the page of reports says.
final class ReportWords {
    private static final Phrases WORDS = Phrases.of(ReportWords.class);

    private ReportWords() {}

    /// Which months a report is about.
    static String span(Span span) {
        return switch (span) {
            case THIS_MONTH -> WORDS.say("span.this-month");
            case LAST_MONTH -> WORDS.say("span.last-month");
            case LAST_THREE_MONTHS -> WORDS.say("span.last-three-months");
            case LAST_TWELVE_MONTHS -> WORDS.say("span.last-twelve-months");
        };
    }

    /// How often something goes out.
    static String rhythm(Rhythm rhythm) {
        return switch (rhythm) {
            case WEEKLY -> WORDS.say("rhythm.weekly");
            case MONTHLY -> WORDS.say("rhythm.monthly");
            case MONTHLY_ON_THE_EIGHTH -> WORDS.say("rhythm.monthly-on-the-eighth");
        };
    }

    /// Which months of what a report is about.
    static String about(Report report) {
        return WORDS.say("about", span(report.span()), Labels.part(report.part()));
    }

    /// How often and when a report goes out.
    static String when(Report report) {
        return WORDS.say(
                "when",
                rhythm(report.timetable().rhythm()),
                String.valueOf(report.timetable().hour()),
                report.timetable().zone());
    }

    /// What became of one that went out.
    static String mailing(Report.Mailing mailing, Moments moments) {
        String sent =
                WORDS.say(
                        mailing.taken() == 1 ? "sent.one" : "sent.many",
                        moments.say(mailing.sentAt()),
                        String.valueOf(mailing.taken()));
        return mailing.refused().isEmpty()
                ? sent
                : WORDS.say("sent.refused", sent, String.join(", ", mailing.refused()));
    }
}
