package io.howdidwedo.analyticsservice.loyalty.web;

import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.desk.web.DeskTools;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.loyalty.Lapsing;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.request.Knows;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The page of loyalty: who comes again, by what was found of their answer.
@Controller
final class LoyaltyController {
    private static final String PATH = "/dashboard/loyalty";

    private final Figures figures;
    private final Lapsing lapsing;
    private final Choices choices;
    private final Desks desks;
    private final CountedPages pages;
    private final ChartText charts;

    LoyaltyController(
            Figures figures,
            Lapsing lapsing,
            Choices choices,
            Desks desks,
            CountedPages pages,
            JsonMapper json) {
        this.figures = figures;
        this.lapsing = lapsing;
        this.choices = choices;
        this.desks = desks;
        this.pages = pages;
        this.charts = new ChartText(json);
    }

    @Knows(of = FilterForm.Names.class)
    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> loyalty(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        return pages.page(
                caller,
                Section.LOYALTY,
                "loyalty/web/loyalty.jte",
                asked,
                () -> page(caller, filters, new LoyaltyWords(new Wording(caller.locale()))));
    }

    private LoyaltyPage page(Caller caller, FilterForm filters, LoyaltyWords words) {
        Loyalty loyalty = Loyalty.of(figures, lapsing, filters.slice());
        LoyaltyPanels panels = new LoyaltyPanels(filters, charts, words);
        return new LoyaltyPage(
                DeskTools.of(desks, caller, filters, PATH),
                filters,
                filters.period(),
                panels.comingAgain(loyalty),
                panels.spent(loyalty.spent()),
                panels.experience(loyalty),
                words.lapsed(loyalty.lapsed()),
                words.turnover(loyalty.turnover()));
    }
}
