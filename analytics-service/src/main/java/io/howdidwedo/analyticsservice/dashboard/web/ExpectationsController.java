package io.howdidwedo.analyticsservice.dashboard.web;

import static java.util.stream.Collectors.joining;

import io.howdidwedo.analyticsservice.dashboard.AgreedExpectation;
import io.howdidwedo.analyticsservice.dashboard.BothSides;
import io.howdidwedo.analyticsservice.dashboard.BrokenPromises;
import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.CompleteAnswers;
import io.howdidwedo.analyticsservice.dashboard.ExpectationFigures;
import io.howdidwedo.analyticsservice.dashboard.Expectations;
import io.howdidwedo.analyticsservice.dashboard.Importance;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The page of expectations: agreed, come to expect, got.
@RestController
final class ExpectationsController {
    /// The drawing's own margins and the height of a line, in rem.
    private static final int MARGINS = 6;

    private static final int LINE = 3;

    /// Of a chart that stands, in rem.
    private static final int HEIGHT = 20;

    private final Figures figures;
    private final Choices choices;
    private final Expectations expectations;
    private final CompleteAnswers answers;
    private final CountedPages pages;
    private final ChartText charts;

    ExpectationsController(
            Figures figures,
            Choices choices,
            Expectations expectations,
            CompleteAnswers answers,
            CountedPages pages,
            JsonMapper json) {
        this.figures = figures;
        this.choices = choices;
        this.expectations = expectations;
        this.answers = answers;
        this.pages = pages;
        this.charts = new ChartText(json);
    }

    @GetMapping(path = "/dashboard/expectations", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> expectations(
            Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        return pages.page(
                caller,
                Section.EXPECTATIONS,
                "expectations.jte",
                asked,
                () -> page(filters, new Wording(caller.locale())));
    }

    private ExpectationsPage page(FilterForm filters, Wording wording) {
        ExpectationFigures found = ExpectationFigures.of(figures, expectations, filters.slice());
        return page(
                filters,
                found,
                Importance.of(answers, found, filters.slice()),
                BrokenPromises.of(figures, filters.slice()),
                BothSides.of(figures, expectations, filters.slice()),
                needs(filters.slice()),
                wording);
    }

    private ExpectationsPage page(
            FilterForm filters,
            ExpectationFigures found,
            Optional<Importance> importance,
            BrokenPromises broken,
            BothSides both,
            List<FigureRow> needs,
            Wording wording) {
        return new ExpectationsPage(
                filters,
                filters.period(),
                found.lines().stream().map(line -> line(line, wording)).toList(),
                charts.of(Dumbbells.of(found.lines())),
                MARGINS + LINE * found.lines().size(),
                filters.file(
                        ExpectationFigures.METRICS.stream().map(Metric::id).collect(joining(",")),
                        Dimension.EXPECTATION.id()),
                importance.map(one -> importance(filters, one, wording)).orElse(null),
                broken(filters, broken, wording),
                bothSides(filters, both, wording),
                needs(filters, needs, wording));
    }

    private List<FigureRow> needs(Slice slice) {
        return figures.answer(
                new FigureQuestion(List.of(Metric.NEED_INDEX), slice, List.of(Dimension.NEED)));
    }

    private @Nullable Panel needs(FilterForm filters, List<FigureRow> rows, Wording wording) {
        if (rows.size() < 2) {
            return null;
        }
        AnswerLists lists = new AnswerLists(filters, Dimension.NEED);
        return new Panel(
                "needs",
                "The five needs",
                "How well each need is met, from 0 to 100: all ratings of what serves it, by the"
                        + " weights of the agreement.",
                charts.of(IntervalChart.of(Metric.NEED_INDEX, rows, lists)),
                FigureGrid.ofOne(
                        "The five needs",
                        Wording.title(Dimension.NEED),
                        Metric.NEED_INDEX,
                        rows,
                        lists,
                        wording),
                filters.file(Metric.NEED_INDEX.id(), Dimension.NEED.id()),
                MARGINS + LINE * rows.size());
    }

    private Panel importance(FilterForm filters, Importance importance, Wording wording) {
        return new Panel(
                "importance",
                "What moves the overall answer",
                wording.drivers(importance.drivers()),
                charts.of(new ImportanceChart(importance).drawn()),
                new FigureGrid(
                        "What moves the overall answer",
                        "Expectation",
                        Wording.ANSWERS,
                        List.of("Goes with it", Metric.PERFORMANCE.title()),
                        importance.lines().stream()
                                .map(line -> importance(line, wording))
                                .toList()),
                filters.file(Metric.PERFORMANCE.id(), Dimension.EXPECTATION.id()),
                HEIGHT);
    }

    private static FigureGrid.Line importance(Importance.Line line, Wording wording) {
        FigureRow row = line.expectation().figures();
        return new FigureGrid.Line(
                line.expectation().name(),
                wording.count(row.figure(Metric.PERFORMANCE).n()),
                "",
                List.of(
                        new FigureGrid.Cell(line.weight().map(wording::share).orElse("–"), "", ""),
                        FigureGrid.cell(row, Metric.PERFORMANCE, wording)),
                Wording.note(row.figure(Metric.PERFORMANCE)));
    }

    private @Nullable Panel broken(FilterForm filters, BrokenPromises broken, Wording wording) {
        if (broken.rows().stream().allMatch(row -> row.by().getFirst() == null)) {
            return null;
        }
        AnswerLists lists = new AnswerLists(filters, Dimension.PROMISE);
        return new Panel(
                "broken",
                "When a promise is broken",
                broken.moreLowScores()
                        .map(
                                more ->
                                        wording.moreOften(
                                                Metric.LOW_SCORE,
                                                more,
                                                "a broken promise",
                                                "a kept one"))
                        .orElse(Metric.LOW_SCORE.sentence()),
                charts.of(IntervalChart.of(Metric.LOW_SCORE, broken.rows(), lists)),
                FigureGrid.of(
                        "When a promise is broken",
                        "Promise",
                        List.of(Metric.LOW_SCORE, Metric.CSAT),
                        broken.rows(),
                        lists,
                        wording),
                filters.file(
                        Metric.LOW_SCORE.id() + "," + Metric.CSAT.id(), Dimension.PROMISE.id()),
                MARGINS + LINE * broken.rows().size());
    }

    private @Nullable Panel bothSides(FilterForm filters, BothSides both, Wording wording) {
        List<FigureRow> rows = both.byRequirement();
        if (rows.isEmpty()) {
            return null;
        }
        FigureGrid.Lists requirements = FigureGrid.Lists.nowhere(both::name);
        return new Panel(
                "both-sides",
                "What both sides require",
                wording.bothSides(both.whole()),
                charts.of(IntervalChart.of(Metric.SUPPLIER_MET, rows, requirements)),
                FigureGrid.ofOne(
                        "What the supplier requires",
                        "The supplier requires",
                        Metric.SUPPLIER_MET,
                        rows,
                        requirements,
                        wording),
                filters.file(Metric.SUPPLIER_MET.id(), Dimension.EXPECTATION.id()),
                MARGINS + LINE * rows.size());
    }

    private static ExpectationsPage.Line line(ExpectationFigures.Line line, Wording wording) {
        FigureRow row = line.figures();
        return new ExpectationsPage.Line(
                line.id(),
                line.name(),
                line.agreed().map(ExpectationsController::kind).orElse("in no agreement any more"),
                line.agreed().map(agreed -> target(agreed, wording)).orElse("–"),
                wording.count(row.figure(Metric.PERFORMANCE).n()),
                FigureGrid.cell(row, Metric.PERFORMANCE, wording),
                FigureGrid.cell(row, Metric.COME_TO_EXPECT, wording),
                FigureGrid.cell(row, Metric.PRIMARY_GAP, wording),
                FigureGrid.cell(row, Metric.SECONDARY_GAP, wording),
                FigureGrid.cell(row, Metric.PRIMARY_MET, wording),
                note(row, wording));
    }

    private static String kind(AgreedExpectation agreed) {
        List<String> words = new ArrayList<>();
        if (agreed.mustBe()) {
            words.add("must be");
        }
        words.add(agreed.need().toLowerCase(Locale.ROOT));
        words.add(agreed.stage().toLowerCase(Locale.ROOT) + " the transaction");
        return String.join(", ", words);
    }

    private static String target(AgreedExpectation agreed, Wording wording) {
        Double lowest = agreed.lowestTarget();
        Double highest = agreed.highestTarget();
        if (lowest == null || highest == null) {
            return "–";
        }
        return lowest.equals(highest)
                ? wording.scale(lowest)
                : wording.scale(lowest) + " to " + wording.scale(highest);
    }

    private static String note(FigureRow row, Wording wording) {
        List<String> notes = new ArrayList<>();
        String rated =
                row.figure(Metric.PERFORMANCE).n() == 0 && row.figure(Metric.PRIMARY_MET).n() > 0
                        ? "Measured, not rated."
                        : Wording.note(row.figure(Metric.PERFORMANCE));
        if (!rated.isEmpty()) {
            notes.add(rated);
        }
        @Nullable Double ceiling = row.figure(Metric.CEILING).value();
        if (ceiling != null && ceiling > 0) {
            notes.add(
                    wording.value(Metric.CEILING, row.figure(Metric.CEILING))
                            + " cannot be delighted any more.");
        }
        return String.join(" ", notes);
    }
}
