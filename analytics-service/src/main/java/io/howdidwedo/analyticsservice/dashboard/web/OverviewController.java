package io.howdidwedo.analyticsservice.dashboard.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.dashboard.AgreementChange;
import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.Consistency;
import io.howdidwedo.analyticsservice.dashboard.Doubt;
import io.howdidwedo.analyticsservice.dashboard.ExcellenceShown;
import io.howdidwedo.analyticsservice.dashboard.Invitations;
import io.howdidwedo.analyticsservice.dashboard.Overview;
import io.howdidwedo.analyticsservice.dashboard.Recoveries;
import io.howdidwedo.analyticsservice.dashboard.SameCustomers;
import io.howdidwedo.analyticsservice.dashboard.TeamsAgainstChance;
import io.howdidwedo.analyticsservice.dashboard.web.OverviewPage.Mix;
import io.howdidwedo.analyticsservice.dashboard.web.OverviewPage.Part;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The overview page.
@RestController
final class OverviewController {
    /// A chart that stands is this high, in rem; one that lies has a line for each of its names.
    private static final int UPRIGHT = 18;

    private final Figures figures;
    private final Choices choices;
    private final Consistency consistency;
    private final Invitations invitations;
    private final SameCustomers same;
    private final Recoveries recoveries;
    private final Waits waits;
    private final OfferingAgreements offerings;
    private final CountedPages pages;
    private final ChartText charts;
    private final ZoneId zone;

    OverviewController(
            Figures figures,
            Choices choices,
            Consistency consistency,
            Invitations invitations,
            SameCustomers same,
            Recoveries recoveries,
            Waits waits,
            OfferingAgreements offerings,
            CountedPages pages,
            ZoneId organisationZone,
            JsonMapper json) {
        this.figures = figures;
        this.choices = choices;
        this.consistency = consistency;
        this.invitations = invitations;
        this.same = same;
        this.recoveries = recoveries;
        this.waits = waits;
        this.offerings = offerings;
        this.pages = pages;
        this.charts = new ChartText(json);
        this.zone = organisationZone;
    }

    @GetMapping(path = "/dashboard", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> overview(
            Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        return pages.page(
                caller,
                Section.OVERVIEW,
                "overview.jte",
                asked,
                () -> page(filters, new Wording(caller.locale())));
    }

    private OverviewPage page(FilterForm filters, Wording wording) {
        Overview overview =
                Overview.of(figures, filters.slice(), filters.before().map(Months::period));
        MonthsAgainstChance broken =
                MonthsAgainstChance.of(
                        figures,
                        Metric.DISSATISFIED,
                        filters.slice(),
                        filters.before().map(Months::period));
        ExcellenceShown excellence =
                ExcellenceShown.of(figures, consistency, broken, filters.slice());
        return page(filters, overview, broken, excellence, wording);
    }

    private OverviewPage page(
            FilterForm filters,
            Overview overview,
            MonthsAgainstChance broken,
            ExcellenceShown excellence,
            Wording wording) {
        FigureRow whole = overview.whole();
        return new OverviewPage(
                filters,
                filters.period(),
                overview.empty(),
                Tile.HEADLINES.entrySet().stream()
                        .map(
                                headline ->
                                        tile(
                                                headline.getKey(),
                                                headline.getValue(),
                                                filters,
                                                overview,
                                                wording))
                        .toList(),
                mix(whole, wording),
                ExcellencePart.of(excellence, wording),
                wording.doubt(
                        Doubt.of(
                                figures,
                                invitations,
                                same,
                                filters.slice(),
                                filters.before().map(Months::period))),
                recoveries.paired(filters.slice()).map(wording::recovered).orElse(""),
                trend(filters, overview, wording),
                control(filters, broken, wording),
                months(filters, overview, wording),
                teams(filters, overview, wording),
                chance(filters, overview, wording),
                new TimesPanel(waits).of(filters, wording),
                hours(filters, overview, wording));
    }

    private static Tile tile(
            Metric metric, String thing, FilterForm filters, Overview overview, Wording wording) {
        return Tile.of(
                metric,
                thing,
                overview.whole(),
                overview.change(metric),
                filters.before(),
                wording);
    }

    private static Mix mix(FigureRow whole, Wording wording) {
        List<Part> parts = new ArrayList<>();
        double start = 0;
        for (Metric metric : Overview.MIX) {
            Figure figure = whole.figure(metric);
            Double value = figure.value();
            double width = value == null ? 0 : 100 * value;
            parts.add(
                    new Part(
                            metric.id(),
                            metric.title(),
                            wording.value(metric, figure),
                            wording.interval(metric, figure),
                            String.format(Locale.ROOT, "%.3f", start),
                            String.format(Locale.ROOT, "%.3f", width),
                            metric.sentence()));
            start += width;
        }
        Figure leading = whole.figure(Metric.DELIGHTED);
        Long undetermined = whole.figure(Metric.UNDETERMINED).hits();
        return new Mix(
                parts,
                wording.basis("verdict", leading),
                undetermined == null || undetermined == 0
                        ? ""
                        : wording.counted(undetermined, "more answer")
                                + " without a verdict: nobody measured or said whether what must be"
                                + " was kept.",
                Wording.note(leading));
    }

    private Panel trend(FilterForm filters, Overview overview, Wording wording) {
        Map<String, String> events = events(filters);
        return new Panel(
                "trend",
                "Satisfaction by month",
                Metric.CSAT.sentence()
                        + " The band is how far chance alone could have moved it (95 %).",
                charts.of(
                        new TrendChart(Metric.CSAT, overview.months())
                                .drawn(events.keySet(), "new agreement")),
                FigureGrid.of(
                                "Satisfaction by month",
                                "Month",
                                List.of(Metric.CSAT),
                                overview.months(),
                                new AnswerLists(filters, Dimension.MONTH),
                                wording)
                        .noted(events),
                filters.file(Metric.CSAT.id(), "month"),
                UPRIGHT);
    }

    /// What may explain a change, by month: new agreements of the offerings that are shown.
    private Map<String, String> events(FilterForm filters) {
        List<String> shown =
                filters.slice()
                        .filters()
                        .getOrDefault(
                                Dimension.OFFERING,
                                choices.values(
                                        Dimension.OFFERING,
                                        filters.slice().only(),
                                        FilterForm.MOST_OPTIONS));
        return AgreementChange.in(filters.slice().period(), offerings.of(shown).values()).stream()
                .collect(
                        toMap(
                                change -> change.month().toString(),
                                Wording::agreed,
                                (one, other) -> one + " " + other,
                                LinkedHashMap::new));
    }

    private Panel months(FilterForm filters, Overview overview, Wording wording) {
        AnswerLists months = new AnswerLists(filters, Dimension.MONTH);
        return new Panel(
                "months",
                "Verdicts by month",
                "How answers stand against what was promised and what each customer is used to.",
                charts.of(new VerdictsChart(overview.months(), months).standing()),
                FigureGrid.of(
                        "Verdicts by month",
                        "Month",
                        Overview.MIX,
                        overview.months(),
                        months,
                        wording),
                filters.file(mixIds(), "month"),
                UPRIGHT);
    }

    private Panel control(FilterForm filters, MonthsAgainstChance broken, Wording wording) {
        AnswerLists months = new AnswerLists(filters, Dimension.MONTH);
        return new Panel(
                "control",
                "Is a month out of the ordinary?",
                wording.control(broken, filters.before()),
                charts.of(new MonthsChart(Metric.DISSATISFIED, broken, months).drawn()),
                wording.months(Metric.DISSATISFIED, broken, months),
                filters.file(Metric.DISSATISFIED.id(), "month"),
                UPRIGHT);
    }

    private Panel teams(FilterForm filters, Overview overview, Wording wording) {
        AnswerLists teams = new AnswerLists(filters, Dimension.SUPPLIER);
        return new Panel(
                "teams",
                "Verdicts by team",
                overview.suppliers().size() < Overview.TEAMS
                        ? "The teams with the most answers first; no ranking is meant."
                        : "The %d teams with the most answers; no ranking is meant."
                                .formatted(Overview.TEAMS),
                charts.of(new VerdictsChart(overview.suppliers(), teams).lying()),
                FigureGrid.of(
                        "Verdicts by team",
                        "Team",
                        Overview.MIX,
                        overview.suppliers(),
                        teams,
                        wording),
                filters.file(mixIds(), "supplier"),
                6 + 2 * overview.suppliers().size());
    }

    private Panel chance(FilterForm filters, Overview overview, Wording wording) {
        TeamsAgainstChance teams = overview.teams();
        AnswerLists lists = new AnswerLists(filters, Dimension.SUPPLIER);
        return new Panel(
                "chance",
                "Teams against chance",
                "Satisfaction of each team by its number of answers. Inside the funnel a team"
                        + " differs from all only as chance would have it, and small teams differ"
                        + " more; outside the outer line chance puts one team in five hundred.",
                charts.of(new FunnelChart(teams, lists).drawn()),
                teamTable(teams, lists, wording),
                filters.file(Metric.CSAT.id(), "supplier"),
                24);
    }

    private Panel hours(FilterForm filters, Overview overview, Wording wording) {
        HeatMap hours = HeatMap.of(Metric.CSAT, overview.hours());
        return new Panel(
                "hours",
                "By weekday and hour",
                ("Satisfaction by when the transaction happened (%s). Cells of few answers are drawn towards all"
                                + " the others, so that chance does not stand out; the table has them"
                                + " as they are.")
                        .formatted(zone.getId()),
                charts.of(hours.drawn(overview.whole(), filters)),
                hours.table("Satisfaction by weekday and hour", filters, wording),
                filters.file(Metric.CSAT.id(), Dimension.WEEKDAY.id() + "," + Dimension.HOUR.id()),
                UPRIGHT);
    }

    private static FigureGrid teamTable(
            TeamsAgainstChance teams, AnswerLists lists, Wording wording) {
        List<FigureGrid.Line> lines = new ArrayList<>();
        for (TeamsAgainstChance.Team team : teams.outermost(Overview.TEAMS)) {
            lines.add(
                    new FigureGrid.Line(
                            team.name(),
                            wording.count(team.answers()),
                            lists.answers(team.figures()),
                            List.of(
                                    new FigureGrid.Cell(
                                            wording.value(
                                                    Metric.CSAT,
                                                    team.figures().figure(Metric.CSAT)),
                                            wording.interval(
                                                    Metric.CSAT,
                                                    team.figures().figure(Metric.CSAT)),
                                            "")),
                            Wording.place(team, teams.all())));
        }
        return new FigureGrid(
                "Teams against chance, the least likely by chance first",
                "Team",
                Wording.ANSWERS,
                List.of(Metric.CSAT.title()),
                lines);
    }

    private static String mixIds() {
        return Overview.MIX.stream().map(Metric::id).collect(joining(","));
    }
}
