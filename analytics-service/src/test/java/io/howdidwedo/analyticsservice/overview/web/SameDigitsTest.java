package io.howdidwedo.analyticsservice.overview.web;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import gg.jte.output.StringOutput;
import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.expectations.Expectations;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.duckdb.Countings;
import io.howdidwedo.analyticsservice.figure.web.FigureAnswers;
import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.analyticsservice.overview.Consistency;
import io.howdidwedo.analyticsservice.overview.Invitations;
import io.howdidwedo.analyticsservice.overview.Recoveries;
import io.howdidwedo.analyticsservice.overview.SameCustomers;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FigurePages;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.parameter.ParameterVersions;
import io.howdidwedo.analyticsservice.parameter.ParameterVersionsInMemory;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.analyticsservice.report.Report.Span;
import io.howdidwedo.analyticsservice.report.ReportLetters;
import io.howdidwedo.analyticsservice.report.mail.ReportMails;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.servicekit.aggregate.CatalogueInMemory;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.PageSettings;
import io.howdidwedo.servicekit.page.StaffPages;
import io.howdidwedo.servicekit.page.Templates;
import io.howdidwedo.servicekit.wording.Phrases;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Random data sets, each a team's: page, API, file and mail tell the same digits. Each build tries
/// fifty; `-Dsets=1000` tries as many as one wants.
class SameDigitsTest {
    private static final int SETS = Integer.getInteger("sets", 50);

    /// Reading a PDF takes longer than all the rest.
    private static final int PDF_EVERY = 25;

    private static final Instant DUE = Instant.parse("2026-05-01T07:00:00Z");
    private static final Caller MANAGER = SomeCaller.named("m-1", "Manager", Role.MANAGER, "*");
    private static final Caller GERMAN =
            SomeCaller.reading("m-2", "Mona", ZoneId.of("UTC"), Locale.GERMAN, Role.MANAGER, "*");
    private static final List<Metric> METRICS =
            Stream.concat(Tile.HEADLINES.keySet().stream(), Metric.VERDICTS.stream()).toList();

    private final JsonMapper json = JsonMapper.shared();
    private final Wording wording = new Wording(Locale.ENGLISH);

    @Test
    void areToldOnPageByApiInFilesAndInMails() throws IOException {
        try (DuckDbChronicle chronicle = Chronicles.of(events(new Random(1_000)));
                AnnotationConfigApplicationContext ports = ports(chronicle)) {
            Figures figures = Countings.of(chronicle);
            ParameterVersions parameters = new ParameterVersionsInMemory();
            FigureAnswers api = new FigureAnswers(figures, parameters, json);
            OverviewDigest digests =
                    new OverviewDigest(figures, parameters, () -> Completeness.WHOLE);
            ReportLetters mails = ReportMails.leadingTo("http://localhost");
            OverviewController overview = overview(chronicle, ports, figures);
            int told = 0;
            for (int set = 0; set < SETS; set++) {
                MultiValueMap<String, String> asked = asked(set);
                JsonNode row = json.readTree(api.json(MANAGER, asked)).path("rows").path(0);
                Report report = report(set);
                Letter letter =
                        mails.letter("id", report, digests.digest(report, DUE), "a@example.org");

                sameFile(row, api.csv(MANAGER, asked));
                samePage(row, html(overview, MANAGER, asked));
                sameMail(row, letter, set % PDF_EVERY == 0);
                told += row.path("csat").path("value").isNull() ? 0 : 1;
            }
            assertThat(told).as("sets with enough customers").isBetween(SETS / 4, SETS);
        }
    }

    /// Nobody gets half the figures without being told, in whichever form.
    @Test
    void areToldAsHalfOfThemWhileTheOthersAreNotCounted() throws IOException {
        try (DuckDbChronicle chronicle = Chronicles.of(events(new Random(1_000)))) {
            OverviewDigest digests =
                    new OverviewDigest(
                            Countings.of(chronicle),
                            new ParameterVersionsInMemory(),
                            () -> new Completeness(363, 3_023, 0, false, DUE));
            Report report = report(0);
            Letter letter =
                    ReportMails.leadingTo("http://localhost")
                            .letter("id", report, digests.digest(report, DUE), "a@example.org");

            String said = "12 % of the answers received are not counted yet (363 of 3,023)";
            assertThat(letter.text()).contains(said);
            assertThat(letter.html()).contains(said);
            assertThat(text(letter.attachments().getFirst()).replaceAll("\\s+", " "))
                    .contains(said);
        }
    }

    /// A page is in the language of who reads it, a report in that of who set it up.
    @Test
    void areToldInTheReadersLanguage() throws IOException {
        try (DuckDbChronicle chronicle = Chronicles.of(events(new Random(1_000)));
                AnnotationConfigApplicationContext ports = ports(chronicle)) {
            Figures figures = Countings.of(chronicle);
            OverviewController overview = overview(chronicle, ports, figures);
            OverviewDigest digests =
                    new OverviewDigest(
                            figures, new ParameterVersionsInMemory(), () -> Completeness.WHOLE);
            Report german = report(0, "de");

            assertThat(Phrases.speaking(Locale.GERMAN, () -> html(overview, GERMAN, asked(0))))
                    .contains("Überblick", "Gehaltene Zusagen", "Daten anzeigen", "Montag")
                    .contains("Teams gegenüber dem Zufall", "1 von 20 durch Zufall")
                    .doesNotContain(
                            "Show data", "Satisfaction", " customers", "by chance", "% to ");
            assertThat(
                            ReportMails.leadingTo("http://localhost")
                                    .letter(
                                            "id",
                                            german,
                                            digests.digest(german, DUE),
                                            "a@example.org"))
                    .satisfies(
                            letter -> {
                                assertThat(letter.html())
                                        .contains("<html lang=\"de\">", "Nach Monaten", "Urteile")
                                        .doesNotContain("By month", "customers", " to ");
                                assertThat(letter.text())
                                        .contains("Die Seite mit diesen Zahlen: http");
                                assertThat(text(letter.attachments().getFirst()))
                                        .contains("Kennzahl", "Zufriedenheit");
                            });
        }
    }

    private OverviewController overview(
            DuckDbChronicle chronicle, AnnotationConfigApplicationContext ports, Figures figures) {
        Templates templates =
                new Templates(
                        AnalyticsService.class.getClassLoader(), "io.howdidwedo.analyticsservice");
        return new OverviewController(
                figures,
                ports.getBean(Choices.class),
                ports.getBean(Consistency.class),
                ports.getBean(Invitations.class),
                ports.getBean(SameCustomers.class),
                ports.getBean(Recoveries.class),
                ports.getBean(Responses.class),
                new OverviewParts(
                        figures,
                        ports.getBean(Choices.class),
                        Countings.waits(chronicle),
                        new NothingAgreed(),
                        ports.getBean(Expectations.class),
                        ZoneOffset.UTC,
                        json),
                new Desks(new CatalogueInMemory<>(), Clock.systemUTC()),
                new CountedPages(
                        new FigurePages(
                                templates,
                                new StaffPages(new PageSettings("Us", "/")),
                                () -> Completeness.WHOLE),
                        chronicle.freshness(),
                        Clock.systemUTC(),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(1)));
    }

    private static void sameFile(JsonNode row, String csv) throws IOException {
        NamedCsvRecord line;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            line = reader.stream().findFirst().orElseThrow();
        }
        for (Metric metric : METRICS) {
            JsonNode figure = row.path(metric.id());
            assertThat(line.getField(metric.id())).isEqualTo(plain(figure.path("value")));
            for (String part : List.of("low", "high", "n", "hits", "customers", "note")) {
                assertThat(line.getField(metric.id() + "." + part))
                        .as(metric.id() + "." + part)
                        .isEqualTo(plain(figure.path(part)));
            }
        }
    }

    private static String plain(JsonNode node) {
        return node.isNull() ? "" : node.isString() ? node.asString() : node.toString();
    }

    private void samePage(JsonNode row, String page) {
        if (row.path("answers").path("n").asInt() == 0) {
            return;
        }
        for (Metric metric : Tile.HEADLINES.keySet()) {
            Matcher tile =
                    Pattern.compile(
                                    "id=\"tile-"
                                            + metric.id()
                                            + "\">.*?overview-value hdwd-figure\">(.*?)</p>.*?"
                                            + "tile-basis text-secondary hdwd-figure\">(.*?)</span>"
                                            + "</summary>(?:\\s*<p class=\"tile-interval"
                                            + " hdwd-figure\">(.*?) <span)?",
                                    Pattern.DOTALL)
                            .matcher(page);
            assertThat(tile.find()).as(metric.id()).isTrue();
            JsonNode figure = row.path(metric.id());
            assertThat(tile.group(1)).as(metric.id()).isEqualTo(value(metric, figure));
            assertThat(String.valueOf(tile.group(3)))
                    .isEqualTo(figure.path("low").isNull() ? "null" : interval(metric, figure));
            assertThat(tile.group(2)).isEqualTo(basis(metric, figure));
        }
        String mix = page.substring(page.indexOf("id=\"tile-mix\""));
        for (Metric metric : Metric.VERDICTS) {
            assertThat(mix)
                    .contains("<strong>" + value(metric, row.path(metric.id())) + "</strong>");
        }
    }

    private void sameMail(JsonNode row, Letter letter, boolean withFile) throws IOException {
        if (row.path("answers").path("n").asInt() == 0) {
            return;
        }
        String file = withFile ? text(letter.attachments().getFirst()) : null;
        for (Metric metric : Tile.HEADLINES.keySet()) {
            JsonNode figure = row.path(metric.id());
            String interval =
                    figure.path("low").isNull() ? "" : " (" + interval(metric, figure) + ", 95 %)";
            assertThat(letter.text())
                    .contains(
                            "%s: %s%s, %s\n"
                                    .formatted(
                                            metric.title(),
                                            value(metric, figure),
                                            interval,
                                            basis(metric, figure)));
            assertThat(letter.html())
                    .contains(">" + value(metric, figure) + "</p>")
                    .contains(basis(metric, figure) + "</p>");
            if (file != null) {
                assertThat(file).contains(value(metric, figure));
            }
        }
        for (Metric metric : Metric.VERDICTS) {
            assertThat(letter.text())
                    .contains(
                            metric.title() + " | " + value(metric, row.path(metric.id())) + " | ");
        }
    }

    private static String text(Letter.Attachment file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String value(Metric metric, JsonNode figure) {
        return wording.number(metric, number(figure.path("value")));
    }

    private String interval(Metric metric, JsonNode figure) {
        return wording.number(metric, number(figure.path("low")))
                + " to "
                + wording.number(metric, number(figure.path("high")));
    }

    private String basis(Metric metric, JsonNode figure) {
        return wording.counted(figure.path("n").asLong(), Tile.HEADLINES.get(metric))
                + " of "
                + wording.counted(figure.path("customers").asLong(), "customer");
    }

    private static @Nullable Double number(JsonNode node) {
        return node.isNull() ? null : node.asDouble();
    }

    private static String html(
            OverviewController overview, Caller reader, MultiValueMap<String, String> asked) {
        StringOutput output = new StringOutput();
        Objects.requireNonNull(overview.overview(reader, asked).getBody())
                .content()
                .writeTo(output);
        return output.toString();
    }

    private static MultiValueMap<String, String> asked(int set) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        asked.add("metrics", METRICS.stream().map(Metric::id).collect(joining(",")) + ",answers");
        asked.add("from", "2025-05");
        asked.add("to", "2026-04");
        asked.add("supplier", team(set));
        return asked;
    }

    private static Report report(int set) {
        return report(set, "en");
    }

    private static Report report(int set, String language) {
        return new Report(
                new UUID(0, set),
                "Monthly",
                new KeptSlice(Map.of("supplier", team(set)), List.of("*")),
                Span.LAST_TWELVE_MONTHS,
                Timetable.starting(Rhythm.MONTHLY, 7, ZoneId.of("UTC"), DUE),
                language,
                List.of("a@example.org"),
                "Manager",
                DUE,
                List.of());
    }

    private static String team(int set) {
        return "team-" + set;
    }

    private static AnnotationConfigApplicationContext ports(DuckDbChronicle chronicle) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(
                "chronicle",
                DuckDbChronicle.class,
                () -> chronicle,
                definition -> definition.setDestroyMethodName(""));
        context.scan(
                "io.howdidwedo.analyticsservice.page.duckdb",
                "io.howdidwedo.analyticsservice.expectations.duckdb",
                "io.howdidwedo.analyticsservice.response.duckdb",
                "io.howdidwedo.analyticsservice.overview.duckdb");
        context.refresh();
        return context;
    }

    private static List<Event> events(Random chance) {
        List<Event> events = new ArrayList<>();
        for (int set = 0; set < SETS; set++) {
            int customers = 1 + chance.nextInt(14);
            Map<String, Integer> visits = new LinkedHashMap<>();
            for (int at = chance.nextInt(30); at > 0; at--) {
                visits.merge("c-" + set + "-" + chance.nextInt(customers), 1, Integer::sum);
            }
            for (Map.Entry<String, Integer> one : visits.entrySet()) {
                for (int visit = 0; visit < one.getValue(); visit++) {
                    tell(events, chance, one.getKey() + "-" + visit, one.getKey(), team(set));
                }
            }
        }
        return events;
    }

    private static void tell(
            List<Event> events, Random chance, String id, String customer, String team) {
        Instant day =
                Instant.parse("2025-02-01T10:00:00Z").plus(Duration.ofDays(chance.nextInt(440)));
        Told told =
                visit(id, customer)
                        .by(team, chance.nextBoolean() ? "gold" : null)
                        .on(day)
                        .keeping(chance.nextInt(10) == 0 ? null : chance.nextInt(5) > 0)
                        .recommending(chance.nextInt(3) == 0 ? null : chance.nextInt(11))
                        .judged(
                                Verdict.values()[chance.nextInt(Verdict.values().length)],
                                1 + chance.nextInt(5));
        events.add(told.recorded(null));
        events.add(told.invited(InvitationStatus.SENT, null));
        if (chance.nextInt(4) > 0) {
            events.add(told.judged());
        }
    }

    private static final class NothingAgreed implements OfferingAgreements {
        @Override
        public Map<String, Agreements> of(Collection<String> offerings) {
            return Map.of();
        }

        @Override
        public void forget(String offering) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void learn(Agreements agreements) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Agreements> all() {
            return List.of();
        }
    }
}
