package io.howdidwedo.analyticsservice.overview.web;

import static java.util.stream.Collectors.toMap;

import io.howdidwedo.analyticsservice.agreement.OfferingAgreements;
import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.expectations.Expectations;
import io.howdidwedo.analyticsservice.expectations.web.ExpectationsAtAGlance;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.analyticsservice.figure.Waits;
import io.howdidwedo.analyticsservice.overview.Consistency;
import io.howdidwedo.analyticsservice.overview.Invitations;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.analyticsservice.overview.Recoveries;
import io.howdidwedo.analyticsservice.overview.SameCustomers;
import io.howdidwedo.analyticsservice.overview.Trend;
import io.howdidwedo.analyticsservice.overview.web.OverviewPage.Nothing;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.FilterRow;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.response.Responses;
import io.howdidwedo.analyticsservice.response.web.AskedNext;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.request.Knows;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The overview page.
@Controller
final class OverviewController {
    static final String PATH = "/dashboard";

    private static final String COMMENTS = "/dashboard/comments";
    private static final int ASKED = 4;

    private final Figures figures;
    private final Choices choices;
    private final Consistency consistency;
    private final Invitations invitations;
    private final SameCustomers same;
    private final Recoveries recoveries;
    private final Waits waits;
    private final OfferingAgreements offerings;
    private final Expectations expectations;
    private final Responses responses;
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
            Expectations expectations,
            Responses responses,
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
        this.expectations = expectations;
        this.responses = responses;
        this.pages = pages;
        this.charts = new ChartText(json);
        this.zone = organisationZone;
    }

    @Knows(of = FilterForm.Names.class)
    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> overview(
            Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        return pages.page(
                caller,
                Section.OVERVIEW,
                "overview/web/overview.jte",
                asked,
                () -> page(filters, new Wording(caller.locale())));
    }

    private OverviewPage page(FilterForm filters, Wording wording) {
        Slice slice = filters.slice();
        Optional<Period> before = filters.before().map(Days::period);
        Overview overview = Overview.of(figures, slice, before);
        MonthsAgainstChance broken =
                MonthsAgainstChance.of(figures, Metric.DISSATISFIED, slice, before);
        ExcellenceShown excellence = ExcellenceShown.of(figures, consistency, broken, slice);
        Doubt doubt = Doubt.of(figures, invitations, same, slice, before);
        Trend trend =
                Trend.of(
                        figures,
                        slice,
                        filters.chosen().days(),
                        filters.before(),
                        Tile.FIRST,
                        Metric.CSAT);
        return page(
                filters, overview, trend, broken, excellence, doubt, new OverviewWords(wording));
    }

    private OverviewPage page(
            FilterForm filters,
            Overview overview,
            Trend trend,
            MonthsAgainstChance broken,
            ExcellenceShown excellence,
            Doubt doubt,
            OverviewWords words) {
        OverviewPanels panels = new OverviewPanels(filters, overview, charts, words);
        ExpectationsAtAGlance glance =
                ExpectationsAtAGlance.of(figures, expectations, filters, charts, words.wording());
        WhatMatters matters = new WhatMatters(filters, overview, words);
        return new OverviewPage(
                FilterRow.of(filters, PATH).comparing(),
                filters.period(),
                nothing(filters, overview),
                matters.lead(),
                tiles(filters, overview, trend, words),
                matters.points(broken, glance.shortfall()),
                matters.calm(),
                AskedNext.newest(responses, filters.slice(), ASKED, words.wording()),
                filters.at(COMMENTS, Map.of()),
                Mix.of(overview.whole(), words),
                ExcellencePart.of(excellence, words.wording()),
                words.doubt(doubt),
                recoveries.paired(filters.slice()).map(words::recovered).orElse(""),
                panels.trend(trend, events(filters, trend)),
                glance.panel(),
                panels.control(broken),
                panels.months(),
                panels.teams(),
                panels.chance(),
                new TimesPanel(waits, words.wording()).of(filters),
                panels.hours(zone));
    }

    private static @Nullable Nothing nothing(FilterForm filters, Overview overview) {
        if (overview.empty()) {
            return filters.newest().isEmpty() ? Nothing.YET : Nothing.HERE;
        }
        return overview.unanswered() ? Nothing.UNANSWERED : null;
    }

    private static List<Tile> tiles(
            FilterForm filters, Overview overview, Trend trend, OverviewWords words) {
        return Tile.headlines(overview, filters.before(), words.wording()).stream()
                .map(tile -> tile.isFirst() ? tile.drawn(trend.now()) : tile)
                .toList();
    }

    /// What may explain a change, by step of the trend: new agreements of what is shown.
    private Map<String, String> events(FilterForm filters, Trend trend) {
        return AgreementChange.in(
                        filters.slice().period(), offerings.of(offeringsIn(filters)).values())
                .stream()
                .collect(
                        toMap(
                                change -> trend.stepOf(change.day()),
                                OverviewWords::agreed,
                                (first, second) -> first + " " + second,
                                LinkedHashMap::new));
    }

    private List<String> offeringsIn(FilterForm filters) {
        return filters.slice()
                .filters()
                .getOrDefault(
                        Dimension.OFFERING,
                        choices.values(
                                Dimension.OFFERING,
                                filters.slice().only(),
                                FilterForm.MOST_OPTIONS));
    }
}
