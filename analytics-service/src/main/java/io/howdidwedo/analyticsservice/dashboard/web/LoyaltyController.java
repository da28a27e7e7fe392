package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.Lapsing;
import io.howdidwedo.analyticsservice.dashboard.Loyalty;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.Role;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The page of loyalty: who comes again, by what was found of their answer.
@RestController
final class LoyaltyController {
    private final Figures figures;
    private final Lapsing lapsing;
    private final Choices choices;
    private final DashboardPages pages;
    private final IntervalChart intervals;

    LoyaltyController(
            Figures figures,
            Lapsing lapsing,
            Choices choices,
            DashboardPages pages,
            JsonMapper json) {
        this.figures = figures;
        this.lapsing = lapsing;
        this.choices = choices;
        this.pages = pages;
        this.intervals = new IntervalChart(json);
    }

    @GetMapping(path = "/dashboard/loyalty", produces = MediaType.TEXT_HTML_VALUE)
    Html loyalty(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        caller.require(Role.MANAGER, Role.ADMIN);
        FilterForm filters = FilterForm.read(asked, caller, choices);
        return pages.page(
                caller,
                Section.LOYALTY,
                "loyalty.jte",
                page(
                        filters,
                        Loyalty.of(figures, lapsing, filters.slice()),
                        new Wording(caller.locale())));
    }

    private LoyaltyPage page(FilterForm filters, Loyalty loyalty, Wording wording) {
        Panel verdicts =
                panel(
                        "Came again, by verdict",
                        wording.comingAgain(loyalty.dissatisfied()),
                        loyalty.byVerdict(),
                        new AnswerLists(filters, Dimension.VERDICT),
                        wording);
        Panel promises =
                panel(
                        "Came again, by promise",
                        "By what was measured, such as a date that was kept: nobody had to say"
                                + " anything for it.",
                        loyalty.byPromise(),
                        new AnswerLists(filters, Dimension.PROMISE),
                        wording);
        return new LoyaltyPage(
                filters,
                filters.period(),
                Stream.of(verdicts, promises)
                        .filter(panel -> !panel.table().lines().isEmpty())
                        .toList(),
                wording.lapsed(loyalty.lapsed()));
    }

    private Panel panel(
            String title,
            String sentence,
            List<FigureRow> rows,
            AnswerLists lists,
            Wording wording) {
        return new Panel(
                "came-again-" + lists.by().id(),
                title,
                sentence,
                intervals.draw(Metric.CAME_AGAIN, rows, lists),
                new FigureGrid(
                        title,
                        Wording.title(lists.by()),
                        Wording.ANSWERS,
                        List.of(Metric.CAME_AGAIN.title()),
                        // Leading nowhere: a list would have the answers of the last 180 days, too.
                        rows.stream()
                                .map(
                                        row ->
                                                FigureGrid.alone(
                                                        lists.name(row),
                                                        row,
                                                        Metric.CAME_AGAIN,
                                                        wording))
                                .toList()),
                lists.filters().file(Metric.CAME_AGAIN.id(), lists.by().id()),
                IntervalChart.height(rows.size()));
    }
}
