package io.howdidwedo.analyticsservice.fairness.web;

import io.howdidwedo.analyticsservice.fairness.Fairness;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.AnswerLists;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.FilterForm.Choice;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.RowNames;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.request.Knows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The page of fairness: segments of the customers side by side.
@Controller
final class FairnessController {
    private final Figures figures;
    private final Choices choices;
    private final CountedPages pages;
    private final ChartText charts;

    FairnessController(Figures figures, Choices choices, CountedPages pages, JsonMapper json) {
        this.figures = figures;
        this.choices = choices;
        this.pages = pages;
        this.charts = new ChartText(json);
    }

    @Knows(value = "by", of = FilterForm.Names.class)
    @GetMapping(path = "/dashboard/fairness", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> fairness(
            Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        Dimension by = by(asked.getFirst("by"));
        return pages.page(
                caller,
                Section.FAIRNESS,
                "fairness/web/fairness.jte",
                asked,
                () -> page(filters, by, new FairnessWords(new Wording(caller.locale()))));
    }

    /// What is not there to choose parts them as usual.
    private static Dimension by(@Nullable String wanted) {
        return Fairness.SEGMENTS.stream()
                .filter(dimension -> dimension.id().equals(wanted))
                .findFirst()
                .orElse(Fairness.SEGMENTS.getFirst());
    }

    private FairnessPage page(FilterForm filters, Dimension by, FairnessWords words) {
        Fairness fairness = Fairness.of(figures, filters.slice(), by, RowNames.order(by));
        SegmentPanels panels =
                new SegmentPanels(new AnswerLists(filters, fairness.by()), charts, words);
        return new FairnessPage(
                filters,
                filters.period(),
                Fairness.SEGMENTS.stream().map(dimension -> choice(dimension, fairness)).toList(),
                fairness.comparisons().stream().map(panels::comparison).toList(),
                panels.asked(fairness.asked()));
    }

    private static Choice choice(Dimension dimension, Fairness fairness) {
        return new Choice(dimension.id(), Labels.title(dimension), dimension == fairness.by());
    }
}
