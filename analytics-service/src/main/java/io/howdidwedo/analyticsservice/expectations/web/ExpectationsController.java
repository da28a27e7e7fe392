package io.howdidwedo.analyticsservice.expectations.web;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.desk.web.DeskTools;
import io.howdidwedo.analyticsservice.expectations.CompleteAnswers;
import io.howdidwedo.analyticsservice.expectations.Expectations;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.CountedPages;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.request.Knows;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The page of expectations: agreed, come to expect, got.
@Controller
final class ExpectationsController {
    private static final String PATH = "/dashboard/expectations";

    private final Figures figures;
    private final Choices choices;
    private final Expectations expectations;
    private final CompleteAnswers answers;
    private final Desks desks;
    private final CountedPages pages;
    private final ChartText charts;

    ExpectationsController(
            Figures figures,
            Choices choices,
            Expectations expectations,
            CompleteAnswers answers,
            Desks desks,
            CountedPages pages,
            JsonMapper json) {
        this.figures = figures;
        this.choices = choices;
        this.expectations = expectations;
        this.answers = answers;
        this.desks = desks;
        this.pages = pages;
        this.charts = new ChartText(json);
    }

    @Knows(of = FilterForm.Names.class)
    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> expectations(
            Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        return pages.page(
                caller,
                Section.EXPECTATIONS,
                "expectations/web/expectations.jte",
                asked,
                () -> page(tools(caller, filters), filters, new Wording(caller.locale())));
    }

    private DeskTools tools(Caller caller, FilterForm filters) {
        return DeskTools.of(desks, caller, filters, PATH);
    }

    private ExpectationsPage page(DeskTools tools, FilterForm filters, Wording wording) {
        Slice slice = filters.slice();
        ExpectationFigures found = ExpectationFigures.of(figures, expectations, slice);
        ExpectationsWords words = new ExpectationsWords(wording);
        ExpectationPanels panels = new ExpectationPanels(filters, charts, words);
        return new ExpectationsPage(
                tools,
                filters,
                filters.period(),
                found.lines().stream().map(line -> ExpectationsPage.Line.of(line, words)).toList(),
                charts.of(Dumbbells.of(found.lines())),
                ExpectationPanels.height(found.lines().size()),
                filters.file(
                        ExpectationFigures.METRICS.stream().map(Metric::id).collect(joining(",")),
                        Dimension.EXPECTATION.id()),
                Importance.of(answers, found, slice).map(panels::importance).orElse(null),
                panels.broken(BrokenPromises.of(figures, slice)),
                panels.bothSides(BothSides.of(figures, expectations, slice)),
                panels.needs(needs(slice)));
    }

    private List<FigureRow> needs(Slice slice) {
        return figures.answer(
                new FigureQuestion(List.of(Metric.NEED_INDEX), slice, List.of(Dimension.NEED)));
    }
}
