package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.completeness.HowComplete;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.report.Digest;
import io.howdidwedo.analyticsservice.report.Digests;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// The overview as a report tells it: the same tiles and tables, in the same words and digits.
final class OverviewDigest implements Digests {
    private final Figures figures;
    private final ParameterVersions parameters;
    private final HowComplete howComplete;

    OverviewDigest(Figures figures, ParameterVersions parameters, HowComplete howComplete) {
        this.figures = figures;
        this.parameters = parameters;
        this.howComplete = howComplete;
    }

    @Override
    public Digest digest(Report report, Instant dueAt) {
        Locale language = Locale.forLanguageTag(report.language());
        return figures.inOneMoment(
                () -> Phrases.speaking(language, () -> digestOfOneMoment(report, dueAt, language)));
    }

    private Digest digestOfOneMoment(Report report, Instant dueAt, Locale language) {
        Months months = report.months(dueAt);
        Wording wording = new Wording(language);
        Slice slice = report.part().in(months.period());
        Optional<Days> before = Optional.of(Days.of(months.before()));
        Overview overview = Overview.of(figures, slice, before.map(Days::period));
        return new Digest(
                report.title(),
                about(report, months),
                (provisional(months, dueAt) + " " + behind(report)).strip(),
                overview.empty() ? List.of() : headlines(overview, before, wording),
                overview.empty() ? List.of() : tables(overview, wording),
                overview.empty(),
                page(report, months));
    }

    private static String about(Report report, Months months) {
        return report.part().filters().isEmpty()
                ? OverviewWords.say("digest.about", Labels.months(months))
                : OverviewWords.say(
                        "digest.about.part", Labels.months(months), Labels.part(report.part()));
    }

    private String provisional(Months months, Instant dueAt) {
        int window = parameters.current().responseWindowDays();
        Instant settled = Months.start(months.last().plusMonths(1)).plus(Duration.ofDays(window));
        return dueAt.isBefore(settled)
                ? OverviewWords.say("digest.provisional", String.valueOf(window))
                : "";
    }

    /// Nobody gets half the figures without being told.
    private String behind(Report report) {
        return howComplete
                .now()
                .sentence(
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                        .withLocale(Locale.forLanguageTag(report.language()))
                                        .withZone(ZoneId.of(report.timetable().zone()))
                                ::format);
    }

    private static String page(Report report, Months months) {
        UriComponentsBuilder page =
                UriComponentsBuilder.fromPath(OverviewController.PATH)
                        .queryParam("from", months.first())
                        .queryParam("to", months.last());
        report.part().filters().forEach((name, value) -> page.queryParam(name, value));
        return page.encode().toUriString();
    }

    private static List<Digest.Headline> headlines(
            Overview overview, Optional<Days> before, Wording wording) {
        return Tile.headlines(overview, before, wording).stream()
                .map(OverviewDigest::headline)
                .toList();
    }

    private static Digest.Headline headline(Tile tile) {
        return new Digest.Headline(
                tile.title(),
                tile.value(),
                tile.interval(),
                tile.basis(),
                tile.change(),
                tile.note(),
                tile.sentence());
    }

    private static List<Digest.Table> tables(Overview overview, Wording wording) {
        return List.of(
                mix(overview, wording),
                split("digest.months", Dimension.MONTH, overview.months(), wording),
                split("digest.teams", Dimension.SUPPLIER, overview.suppliers(), wording));
    }

    private static Digest.Table mix(Overview overview, Wording wording) {
        return new Digest.Table(
                OverviewWords.say("digest.verdicts"),
                List.of(
                        OverviewWords.say("digest.verdict"),
                        OverviewWords.say("digest.share"),
                        OverviewWords.say("digest.between")),
                Metric.VERDICTS.stream().map(metric -> mix(metric, overview, wording)).toList());
    }

    private static List<String> mix(Metric metric, Overview overview, Wording wording) {
        Figure figure = overview.whole().figure(metric);
        return List.of(
                metric.title(), wording.value(metric, figure), wording.interval(metric, figure));
    }

    private static Digest.Table split(
            String title, Dimension by, List<FigureRow> rows, Wording wording) {
        List<Metric> metrics = new ArrayList<>(List.of(Metric.CSAT));
        metrics.addAll(Metric.VERDICTS);
        List<String> columns = new ArrayList<>(List.of(Labels.title(by), Labels.answers()));
        metrics.forEach(metric -> columns.add(metric.title()));
        List<List<String>> lines = new ArrayList<>();
        for (FigureRow row : rows) {
            List<String> line = new ArrayList<>();
            line.add(Labels.name(by, row.by().getFirst()));
            line.add(wording.count(row.figure(Metric.ANSWERS).n()));
            metrics.forEach(metric -> line.add(wording.withInterval(metric, row.figure(metric))));
            lines.add(line);
        }
        return new Digest.Table(OverviewWords.say(title), columns, lines);
    }
}
