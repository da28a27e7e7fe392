package io.howdidwedo.analyticsservice.report.web;

import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.analyticsservice.report.Report.Span;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads what somebody wants to have reported.
final class ReportForm {
    private static final int LONGEST_TITLE = 120;
    private static final int LAST_HOUR = 23;
    private static final String USUAL_HOUR = "7";

    private ReportForm() {}

    static final List<Rhythm> RHYTHMS = List.of(Rhythm.MONTHLY, Rhythm.WEEKLY);

    static Entered fresh() {
        return new Entered(
                Map.of(
                        "hour", USUAL_HOUR,
                        "rhythm", Rhythm.MONTHLY.name(),
                        "span", Span.LAST_MONTH.name()));
    }

    static Entered of(Report report) {
        return new Entered(
                Map.of(
                        "title", report.title(),
                        "hour", String.valueOf(report.timetable().hour()),
                        "rhythm", report.timetable().rhythm().name(),
                        "span", report.span().name(),
                        "recipients", String.join(", ", report.recipients())));
    }

    /// The report that is wanted; to be used only when nothing entered is wrong.
    static Report read(Entered entered, KeptSlice part, Caller caller, Instant now) {
        String title = entered.text("title", LONGEST_TITLE);
        Span span = entered.choice("span", List.of(Span.values()), Span::name);
        Rhythm rhythm = entered.choice("rhythm", RHYTHMS, Rhythm::name);
        int hour = entered.whole("hour", 0, LAST_HOUR);
        List<String> recipients = entered.addresses("recipients");
        return new Report(
                UUID.randomUUID(),
                title,
                part,
                span,
                Timetable.starting(rhythm, hour, caller.zone(), now),
                caller.locale().toLanguageTag(),
                recipients,
                caller.name(),
                now,
                List.of());
    }
}
