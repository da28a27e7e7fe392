package io.howdidwedo.analyticsservice.report.web;

import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FigurePages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Moments;
import io.howdidwedo.analyticsservice.page.web.OwnParts;
import io.howdidwedo.analyticsservice.report.Digests;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.analyticsservice.report.Report.Span;
import io.howdidwedo.analyticsservice.report.SendingReports;
import io.howdidwedo.analyticsservice.report.pdf.ReportPdf;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Entered;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.page.SelectField;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.request.Knows;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The reports page: what goes out to whom and when, what each would say now, and what went out.
@Controller
final class ReportsController {
    private static final String PATH = "/dashboard/reports";
    private static final String TEMPLATE = "report/web/reports.jte";

    private final OwnParts<Report> reports;
    private final SendingReports sending;
    private final Digests digests;
    private final Choices choices;
    private final CountedPages counted;
    private final FigurePages pages;
    private final Clock clock;

    ReportsController(
            Catalogue<Report> reports,
            SendingReports sending,
            Digests digests,
            Choices choices,
            CountedPages counted,
            FigurePages pages,
            Clock clock) {
        this.reports = new OwnParts<>(reports, Report::part, "report");
        this.sending = sending;
        this.digests = digests;
        this.choices = choices;
        this.counted = counted;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> list(Caller caller) {
        FilterForm filters = FilterForm.read(new LinkedMultiValueMap<>(), caller, choices);
        return ResponseEntity.ok(list(caller, ReportForm.fresh(), filters));
    }

    @PostMapping(path = PATH)
    ResponseEntity<?> begin(Caller caller, @RequestParam MultiValueMap<String, String> sent) {
        FilterForm filters = FilterForm.read(sent, caller, choices);
        Entered entered = Entered.read(sent);
        Report report =
                ReportForm.read(entered, KeptSlice.of(filters.slice()), caller, clock.instant());
        if (entered.isWrong()) {
            return ResponseEntity.unprocessableContent().body(list(caller, entered, filters));
        }
        sending.begin(report);
        return to(report.id());
    }

    @GetMapping(path = PATH + "/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> one(Caller caller, @PathVariable UUID id) {
        Report report = reports.find(caller, id);
        FilterForm filters = filters(caller, report);
        return counted.page(
                caller,
                Section.REPORTS,
                TEMPLATE,
                report,
                () -> page(List.of(report), report, caller, ReportForm.of(report), filters));
    }

    @PostMapping(path = PATH + "/{id}")
    ResponseEntity<?> change(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        Report report = reports.find(caller, id);
        FilterForm filters = FilterForm.read(sent, caller, choices);
        Entered entered = Entered.read(sent);
        Report wish =
                ReportForm.read(entered, KeptSlice.of(filters.slice()), caller, clock.instant());
        if (entered.isWrong()) {
            return unfit(caller, report, entered, filters);
        }
        sending.change(id, wish);
        return to(id);
    }

    private ResponseEntity<Html> unfit(
            Caller caller, Report report, Entered entered, FilterForm filters) {
        ReportsPage page = page(List.of(report), report, caller, entered, filters);
        return pages.unfit(caller, Section.REPORTS, TEMPLATE, page);
    }

    @Knows(anyField = true)
    @PostMapping(path = PATH + "/{id}/{deed}")
    ResponseEntity<Void> deed(Caller caller, @PathVariable UUID id, @PathVariable String deed) {
        Report report = reports.find(caller, id);
        Optional<Report> done =
                switch (deed) {
                    case "pause" -> sending.pause(id);
                    case "resume" -> sending.resume(id);
                    case "send" -> sending.sendNow(id);
                    default -> throw new NotFound("deed", deed);
                };
        return to(done.orElse(report).id());
    }

    @GetMapping(path = PATH + "/{id}/report.pdf")
    ResponseEntity<byte[]> file(Caller caller, @PathVariable UUID id) {
        Report report = reports.find(caller, id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("report.pdf").build().toString())
                .body(
                        ReportPdf.of(
                                digests.digest(report, clock.instant()),
                                Locale.forLanguageTag(report.language())));
    }

    private static ResponseEntity<Void> to(UUID id) {
        return SeeOther.at(PATH + "/" + id);
    }

    private FilterForm filters(Caller caller, Report report) {
        MultiValueMap<String, String> wanted = new LinkedMultiValueMap<>();
        report.part().filters().forEach(wanted::add);
        return FilterForm.read(wanted, caller, choices);
    }

    private Html list(Caller caller, Entered entered, FilterForm filters) {
        ReportsPage page = page(reports.of(caller), null, caller, entered, filters);
        return pages.page(caller, Section.REPORTS, TEMPLATE, page);
    }

    private ReportsPage page(
            List<Report> shown,
            @Nullable Report report,
            Caller caller,
            Entered entered,
            FilterForm filters) {
        Moments moments = new Moments(caller);
        return new ReportsPage(
                Objects.requireNonNullElse(caller.csrf(), ""),
                shown.stream().map(sent -> line(sent, moments)).toList(),
                entered,
                report == null ? PATH : path(report),
                report == null ? "" : report.title(),
                filters.fields(),
                Stream.of(Span.values()).map(ReportsController::option).toList(),
                ReportForm.RHYTHMS.stream().map(ReportsController::option).toList(),
                report == null ? caller.zone().getId() : report.timetable().zone(),
                report == null ? null : preview(report));
    }

    private static SelectField.Option option(Span span) {
        return new SelectField.Option(span.name(), ReportWords.span(span));
    }

    private static SelectField.Option option(Rhythm rhythm) {
        return new SelectField.Option(rhythm.name(), ReportWords.rhythm(rhythm));
    }

    private static String path(Report report) {
        return PATH + "/" + report.id();
    }

    private ReportsPage.Preview preview(Report report) {
        return new ReportsPage.Preview(
                report.title(),
                path(report) + "/report.pdf",
                digests.digest(report, clock.instant()),
                report.language());
    }

    private static ReportsPage.Line line(Report report, Moments moments) {
        Instant next = report.timetable().nextAt();
        return new ReportsPage.Line(
                path(report),
                report.title(),
                ReportWords.about(report),
                ReportWords.when(report),
                next == null ? "" : moments.say(next),
                String.join(", ", report.recipients()),
                report.author(),
                report.mailings().stream()
                        .map(mailing -> ReportWords.mailing(mailing, moments))
                        .toList());
    }
}
