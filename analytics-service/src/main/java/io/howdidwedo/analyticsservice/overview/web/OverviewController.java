package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.desk.web.DeskReaders;
import io.howdidwedo.analyticsservice.desk.web.DeskTools;
import io.howdidwedo.analyticsservice.expectations.web.ExpectationsAtAGlance;
import io.howdidwedo.analyticsservice.figure.Days;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.overview.Consistency;
import io.howdidwedo.analyticsservice.overview.Doubt;
import io.howdidwedo.analyticsservice.overview.Invitations;
import io.howdidwedo.analyticsservice.overview.Overview;
import io.howdidwedo.analyticsservice.overview.Recoveries;
import io.howdidwedo.analyticsservice.overview.SameCustomers;
import io.howdidwedo.analyticsservice.overview.web.OverviewPage.Nothing;
import io.howdidwedo.analyticsservice.page.Choices;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    private final Responses responses;
    private final OverviewParts parts;
    private final Desks desks;
    private final CountedPages pages;

    OverviewController(
            Figures figures,
            Choices choices,
            Consistency consistency,
            Invitations invitations,
            SameCustomers same,
            Recoveries recoveries,
            Responses responses,
            OverviewParts parts,
            Desks desks,
            CountedPages pages) {
        this.figures = figures;
        this.choices = choices;
        this.consistency = consistency;
        this.invitations = invitations;
        this.same = same;
        this.recoveries = recoveries;
        this.responses = responses;
        this.parts = parts;
        this.desks = desks;
        this.pages = pages;
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
                () -> page(caller, filters));
    }

    private OverviewPage page(Caller caller, FilterForm filters) {
        OverviewWords words = new OverviewWords(new Wording(caller.locale()));
        OverviewParts.Counted counted =
                parts.counted(filters, desks.noted(DeskReaders.of(caller), filters.slice()), words);
        return page(counted, DeskTools.of(desks, caller, filters, PATH));
    }

    private OverviewPage page(OverviewParts.Counted counted, DeskTools tools) {
        FilterForm filters = counted.filters();
        Slice slice = filters.slice();
        OverviewWords words = counted.words();
        MonthsAgainstChance broken = parts.broken(filters);
        ExpectationsAtAGlance glance = parts.glance(counted);
        WhatMatters matters = new WhatMatters(filters, counted.overview(), words);
        return new OverviewPage(
                FilterRow.of(filters, PATH).comparing(),
                tools,
                filters.period(),
                nothing(filters, counted.overview()),
                matters.lead(),
                OverviewParts.tiles(counted),
                matters.points(broken, glance.shortfall()),
                matters.calm(),
                AskedNext.newest(responses, slice, ASKED, words.wording()),
                filters.at(COMMENTS, Map.of()),
                Mix.of(counted.overview().whole(), words),
                ExcellencePart.of(
                        ExcellenceShown.of(figures, consistency, broken, slice), words.wording()),
                words.doubt(doubt(filters)),
                recoveries.paired(slice).map(words::recovered).orElse(""),
                counted.noted(),
                parts.panels(counted));
    }

    private Doubt doubt(FilterForm filters) {
        return Doubt.of(
                figures, invitations, same, filters.slice(), filters.before().map(Days::period));
    }

    private static @Nullable Nothing nothing(FilterForm filters, Overview overview) {
        if (overview.empty()) {
            return filters.newest().isEmpty() ? Nothing.YET : Nothing.HERE;
        }
        return overview.unanswered() ? Nothing.UNANSWERED : null;
    }
}
