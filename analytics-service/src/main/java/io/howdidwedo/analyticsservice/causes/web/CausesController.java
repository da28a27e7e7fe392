package io.howdidwedo.analyticsservice.causes.web;

import io.howdidwedo.analyticsservice.causes.Causes;
import io.howdidwedo.analyticsservice.causes.Causes.Cause;
import io.howdidwedo.analyticsservice.causes.Fixes;
import io.howdidwedo.analyticsservice.causes.Fixes.Effect;
import io.howdidwedo.analyticsservice.desk.Desks;
import io.howdidwedo.analyticsservice.desk.web.DeskTools;
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
import io.howdidwedo.analyticsservice.page.web.Moments;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import io.howdidwedo.servicekit.request.Knows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The page of root causes: which few of them make most of the dissatisfaction.
@Controller
final class CausesController {
    private static final String PATH = "/dashboard/causes";

    private final Causes causes;
    private final Fixes fixes;
    private final Figures figures;
    private final Choices choices;
    private final Desks desks;
    private final CountedPages pages;
    private final ChartText charts;

    CausesController(
            Causes causes,
            Fixes fixes,
            Figures figures,
            Choices choices,
            Desks desks,
            CountedPages pages,
            JsonMapper json) {
        this.causes = causes;
        this.fixes = fixes;
        this.figures = figures;
        this.choices = choices;
        this.desks = desks;
        this.pages = pages;
        this.charts = new ChartText(json);
    }

    @Knows(of = FilterForm.Names.class)
    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> causes(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        return pages.page(
                caller,
                Section.CAUSES,
                "causes/web/causes.jte",
                asked,
                () -> page(filters, caller));
    }

    private CausesPage page(FilterForm filters, Caller caller) {
        CausesWords words = new CausesWords(new Wording(caller.locale()));
        Moments moments = new Moments(caller);
        List<Cause> found = causes.ofDissatisfaction(filters.slice());
        List<Cause> known = found.stream().filter(cause -> cause.name() != null).toList();
        return new CausesPage(
                DeskTools.of(desks, caller, filters, PATH),
                filters,
                filters.period(),
                words.known(found),
                known.isEmpty()
                        ? null
                        : new CausesPanel(filters, known, recovery(filters.slice()), words)
                                .panel(charts),
                fixes.effects(filters.slice()).stream()
                        .map(effect -> line(effect, words, moments))
                        .toList());
    }

    private static CausesPage.FixLine line(Effect effect, CausesWords words, Moments moments) {
        return new CausesPage.FixLine(
                effect.cause(),
                moments.say(effect.fixedAt()),
                words.part(effect.before()),
                words.part(effect.after()),
                words.sinceTheFix(effect));
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
}
