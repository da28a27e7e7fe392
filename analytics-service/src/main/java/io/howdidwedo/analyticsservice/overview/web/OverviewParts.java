package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.expectations.Expectations;
import io.howdidwedo.analyticsservice.expectations.web.ExpectationsAtAGlance;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.analyticsservice.overview.Trend;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Panel;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What the overview is made of, part by part: a part can stand on another page, too.
@Component
final class OverviewParts {
    private static final List<String> PANELS =
            List.of(
                    "trend",
                    "expectations",
                    "control",
                    "months",
                    "teams",
                    "chance",
                    "times",
                    "hours");

    private final Figures figures;
    private final Choices choices;
    private final Waits waits;
    private final OfferingAgreements offerings;
    private final Expectations expectations;
    private final ChartText charts;
    private final ZoneId zone;

    OverviewParts(
            Figures figures,
            Choices choices,
            Waits waits,
            OfferingAgreements offerings,
            Expectations expectations,
            ZoneId organisationZone,
            JsonMapper json) {
        this.figures = figures;
        this.choices = choices;
        this.waits = waits;
        this.offerings = offerings;
        this.expectations = expectations;
        this.charts = new ChartText(json);
        this.zone = organisationZone;
    }

    /// What all parts with these filters are made from.
    ///
    /// @param noted what people noted on the trend
    record Counted(
            FilterForm filters,
            Overview overview,
            Trend trend,
            List<Desks.Noted> noted,
            OverviewWords words) {}

    Counted counted(FilterForm filters, List<Desks.Noted> noted, OverviewWords words) {
        Trend trend =
                Trend.of(
                        figures,
                        filters.slice(),
                        filters.chosen().days(),
                        filters.before(),
                        Tile.FIRST,
                        Metric.CSAT);
        return new Counted(
                filters,
                Overview.of(figures, filters.slice(), filters.before().map(Days::period)),
                trend,
                noted,
                words);
    }

    /// The headlines, the first of them with how they went.
    static List<Tile> tiles(Counted of) {
        return Tile.headlines(of.overview(), of.filters().before(), of.words().wording()).stream()
                .map(tile -> tile.isFirst() ? tile.drawn(of.trend().now()) : tile)
                .toList();
    }

    /// All charts with their tables that there is something in, by their names.
    Map<String, Panel> panels(Counted of) {
        Map<String, Panel> panels = new LinkedHashMap<>();
        for (String part : PANELS) {
            Panel panel = panel(part, of);
            if (panel != null) {
                panels.put(part, panel);
            }
        }
        return panels;
    }

    /// A chart with its table, by its name; null where there is none of that name, or nothing in
    /// it.
    @Nullable Panel panel(String part, Counted of) {
        OverviewPanels panels = new OverviewPanels(of.filters(), of.overview(), charts, of.words());
        return switch (part) {
            case "trend" -> panels.trend(of.trend(), events(of));
            case "expectations" -> glance(of).panel();
            case "control" -> panels.control(broken(of.filters()));
            case "months" -> panels.months();
            case "teams" -> panels.teams();
            case "chance" -> panels.chance();
            case "times" -> new TimesPanel(waits, of.words().wording()).of(of.filters());
            case "hours" -> panels.hours(zone);
            default -> null;
        };
    }

    ExpectationsAtAGlance glance(Counted of) {
        return ExpectationsAtAGlance.of(
                figures, expectations, of.filters(), charts, of.words().wording());
    }

    MonthsAgainstChance broken(FilterForm filters) {
        return MonthsAgainstChance.of(
                figures, Metric.DISSATISFIED, filters.slice(), filters.before().map(Days::period));
    }

    /// What may explain a change: new agreements of what is shown, and what people noted.
    private List<OverviewPanels.Event> events(Counted of) {
        Stream<OverviewPanels.Event> agreed =
                AgreementChange.in(
                                of.filters().slice().period(),
                                offerings.of(offeringsIn(of.filters())).values())
                        .stream()
                        .map(
                                change ->
                                        new OverviewPanels.Event(
                                                of.trend().stepOf(change.day()),
                                                OverviewWords.say("trend.mark"),
                                                OverviewWords.agreed(change)));
        Stream<OverviewPanels.Event> noted =
                of.noted().stream()
                        .map(
                                note ->
                                        new OverviewPanels.Event(
                                                of.trend().stepOf(note.annotation().on()),
                                                OverviewWords.say("trend.note"),
                                                note.annotation().sentence()));
        return Stream.concat(agreed, noted).toList();
    }

    private List<String> offeringsIn(FilterForm filters) {
        return Optional.ofNullable(filters.slice().filters().get(Dimension.OFFERING))
                .orElseGet(
                        () ->
                                choices.values(
                                        Dimension.OFFERING,
                                        filters.slice().only(),
                                        FilterForm.MOST_OPTIONS));
    }
}
