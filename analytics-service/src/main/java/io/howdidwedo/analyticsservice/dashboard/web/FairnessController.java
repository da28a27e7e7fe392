package io.howdidwedo.analyticsservice.dashboard.web;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.Fairness;
import io.howdidwedo.analyticsservice.dashboard.Fairness.Comparison;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.statistics.excellence.Bias;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The page of fairness: segments of the customers side by side.
@RestController
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

    @GetMapping(path = "/dashboard/fairness", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> fairness(
            Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        Dimension by = by(asked.getFirst("by"));
        return pages.page(
                caller,
                Section.FAIRNESS,
                "fairness.jte",
                asked,
                () ->
                        page(
                                filters,
                                Fairness.of(figures, filters.slice(), by),
                                new Wording(caller.locale())));
    }

    /// What is not there to choose parts them as usual.
    private static Dimension by(@Nullable String wanted) {
        return Fairness.SEGMENTS.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(Fairness.SEGMENTS.getFirst());
    }

    private FairnessPage page(FilterForm filters, Fairness fairness, Wording wording) {
        AnswerLists lists = new AnswerLists(filters, fairness.by());
        return new FairnessPage(
                filters,
                filters.period(),
                Fairness.SEGMENTS.stream()
                        .map(one -> new Choice(one.id(), Wording.title(one), one == fairness.by()))
                        .toList(),
                fairness.comparisons().stream()
                        .map(one -> comparison(one, fairness.by(), lists, wording))
                        .toList(),
                asked(fairness, lists, wording));
    }

    private Panel comparison(
            Comparison comparison, Dimension by, AnswerLists lists, Wording wording) {
        Metric metric = comparison.metric();
        List<FigureGrid.Line> lines = new ArrayList<>();
        for (int at = 0; at < comparison.rows().size(); at++) {
            FigureRow row = comparison.rows().get(at);
            Bias.AgainstRest beside = comparison.bias().segments().get(at);
            lines.add(
                    new FigureGrid.Line(
                            lists.name(row),
                            wording.count(row.figure(metric).n()),
                            metric.source() == Source.COUNTED_ANSWERS ? lists.answers(row) : "",
                            List.of(FigureGrid.cell(row, metric, wording), wording.gap(beside)),
                            wording.beside(beside, row.figure(metric))));
        }
        return new Panel(
                metric.id(),
                metric.title(),
                metric.sentence() + " " + wording.overall(comparison.bias()),
                charts.of(IntervalChart.of(metric, comparison.rows(), lists)),
                new FigureGrid(
                        metric.title() + " of each segment",
                        Wording.title(by),
                        Wording.counted(metric),
                        List.of(metric.title(), "More than the others, in points"),
                        lines),
                lists.filters().file(metric.id(), by.id()),
                IntervalChart.height(comparison.rows().size()));
    }

    private Panel asked(Fairness fairness, AnswerLists lists, Wording wording) {
        return new Panel(
                "asked",
                "Who was asked",
                "Who was not asked or kept silent is in none of the figures above.",
                charts.of(IntervalChart.of(Metric.ASKED, fairness.asked(), lists)),
                new FigureGrid(
                        "Who was asked, and who answered",
                        Wording.title(fairness.by()),
                        Wording.counted(Metric.ASKED),
                        Fairness.REACH.stream().map(Metric::title).toList(),
                        fairness.asked().stream().map(row -> reach(row, lists, wording)).toList()),
                lists.filters()
                        .file(
                                Fairness.REACH.stream().map(Metric::id).collect(joining(",")),
                                fairness.by().id()),
                IntervalChart.height(fairness.asked().size()));
    }

    private static FigureGrid.Line reach(FigureRow row, AnswerLists lists, Wording wording) {
        return new FigureGrid.Line(
                lists.name(row),
                wording.count(row.figure(Metric.ASKED).n()),
                "",
                Fairness.REACH.stream()
                        .map(metric -> FigureGrid.cell(row, metric, wording))
                        .toList(),
                Wording.note(row.figure(Metric.ASKED)));
    }
}
