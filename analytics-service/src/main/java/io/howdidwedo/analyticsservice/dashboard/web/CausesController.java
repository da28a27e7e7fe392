package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.dashboard.Causes;
import io.howdidwedo.analyticsservice.dashboard.Causes.Cause;
import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.Fixes;
import io.howdidwedo.analyticsservice.dashboard.Fixes.Effect;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The page of root causes: which few of them make most of the dissatisfaction.
@RestController
final class CausesController {
    /// Of a chart that stands, in rem.
    private static final int HEIGHT = 20;

    private static final int MOST_BARS = 15;

    private final Causes causes;
    private final Fixes fixes;
    private final Figures figures;
    private final Choices choices;
    private final CountedPages pages;
    private final ChartText charts;

    CausesController(
            Causes causes,
            Fixes fixes,
            Figures figures,
            Choices choices,
            CountedPages pages,
            JsonMapper json) {
        this.causes = causes;
        this.fixes = fixes;
        this.figures = figures;
        this.choices = choices;
        this.pages = pages;
        this.charts = new ChartText(json);
    }

    @GetMapping(path = "/dashboard/causes", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> causes(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        return pages.page(
                caller,
                Section.CAUSES,
                "causes.jte",
                asked,
                () ->
                        page(
                                filters,
                                causes.ofDissatisfaction(filters.slice()),
                                fixes.effects(filters.slice()),
                                caller));
    }

    private CausesPage page(
            FilterForm filters, List<Cause> found, List<Effect> effects, Caller caller) {
        Wording wording = new Wording(caller.locale());
        List<Cause> known = found.stream().filter(cause -> cause.name() != null).toList();
        return new CausesPage(
                filters,
                filters.period(),
                wording.causes(found),
                known.isEmpty() ? null : panel(filters, known, wording),
                effects.stream().map(one -> line(one, wording, new Moments(caller))).toList());
    }

    private static CausesPage.FixLine line(Effect effect, Wording wording, Moments moments) {
        return new CausesPage.FixLine(
                effect.cause(),
                moments.say(effect.fixedAt()),
                wording.part(effect.before()),
                wording.part(effect.after()),
                wording.sinceTheFix(effect));
    }

    private Panel panel(FilterForm filters, List<Cause> known, Wording wording) {
        Map<String, FigureRow> recovery = recovery(filters.slice());
        return new Panel(
                "causes",
                "Which causes make most of it?",
                "Dissatisfied answers by what the team found to be the reason. Mending the first few"
                        + " mends most."
                        + (known.size() > MOST_BARS
                                ? " The chart shows the first %d, the table all."
                                        .formatted(MOST_BARS)
                                : ""),
                charts.of(
                        new ParetoChart(
                                        known.stream()
                                                .limit(MOST_BARS)
                                                .map(cause -> bar(cause, filters))
                                                .toList(),
                                        known.getFirst().dissatisfied().answers())
                                .drawn()),
                new FigureGrid(
                        "Root causes of dissatisfied answers",
                        Wording.title(Dimension.ROOT_CAUSE),
                        Metric.DISSATISFIED.title(),
                        List.of("Of all dissatisfied", Metric.RECOVERY.title()),
                        known.stream()
                                .map(cause -> line(cause, recovery, filters, wording))
                                .toList()),
                filters.file(
                        Metric.CASES.id() + "," + Metric.RECOVERY.id(), Dimension.ROOT_CAUSE.id()),
                HEIGHT);
    }

    private Map<String, FigureRow> recovery(Slice slice) {
        Map<String, FigureRow> byCause = new HashMap<>();
        for (FigureRow row :
                figures.answer(
                        new FigureQuestion(
                                List.of(Metric.RECOVERY), slice, List.of(Dimension.ROOT_CAUSE)))) {
            byCause.put(Objects.requireNonNullElse(row.by().getFirst(), ""), row);
        }
        return byCause;
    }

    private static ParetoChart.Bar bar(Cause cause, FilterForm filters) {
        return new ParetoChart.Bar(
                Objects.requireNonNull(cause.name()),
                cause.dissatisfied().hits(),
                answers(cause, filters));
    }

    private static String answers(Cause cause, FilterForm filters) {
        return filters.answers(
                Map.of(
                        Dimension.ROOT_CAUSE.id(),
                        Objects.requireNonNull(cause.name()),
                        Dimension.VERDICT.id(),
                        Metric.DISSATISFIED.id()));
    }

    private static FigureGrid.Line line(
            Cause cause, Map<String, FigureRow> recovery, FilterForm filters, Wording wording) {
        String name = Objects.requireNonNull(cause.name());
        @Nullable FigureRow put = recovery.get(name);
        return new FigureGrid.Line(
                name,
                wording.count(cause.dissatisfied().hits()),
                answers(cause, filters),
                List.of(
                        wording.part(cause.dissatisfied()),
                        put == null
                                ? new FigureGrid.Cell("–", "", "")
                                : FigureGrid.cell(put, Metric.RECOVERY, wording)),
                "");
    }
}
