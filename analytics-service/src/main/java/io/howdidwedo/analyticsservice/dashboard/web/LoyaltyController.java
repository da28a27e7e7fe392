package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.dashboard.Choices;
import io.howdidwedo.analyticsservice.dashboard.Lapsing;
import io.howdidwedo.analyticsservice.dashboard.Loyalty;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.Html;
import io.howdidwedo.servicekit.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The page of loyalty: who comes again, by what was found of their answer.
@RestController
final class LoyaltyController {
    /// Of a chart that stands, in rem.
    private static final int HEIGHT = 18;

    private final Figures figures;
    private final Lapsing lapsing;
    private final Choices choices;
    private final CountedPages pages;
    private final ChartText charts;

    LoyaltyController(
            Figures figures,
            Lapsing lapsing,
            Choices choices,
            CountedPages pages,
            JsonMapper json) {
        this.figures = figures;
        this.lapsing = lapsing;
        this.choices = choices;
        this.pages = pages;
        this.charts = new ChartText(json);
    }

    @GetMapping(path = "/dashboard/loyalty", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Html> loyalty(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        FilterForm filters = FilterForm.read(asked, caller, choices);
        return pages.page(
                caller,
                Section.LOYALTY,
                "loyalty.jte",
                asked,
                () ->
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
        List<Panel> comingAgain =
                Stream.of(verdicts, promises)
                        .filter(panel -> !panel.table().lines().isEmpty())
                        .toList();
        return new LoyaltyPage(
                filters,
                filters.period(),
                comingAgain,
                spent(filters, loyalty, wording),
                experience(filters, loyalty, wording),
                wording.lapsed(loyalty.lapsed()),
                wording.turnover(loyalty.turnover()));
    }

    private List<Panel> spent(FilterForm filters, Loyalty loyalty, Wording wording) {
        Map<String, List<FigureRow>> byCurrency = new TreeMap<>();
        for (FigureRow row : loyalty.spent()) {
            byCurrency
                    .computeIfAbsent(
                            Objects.requireNonNull(row.by().getFirst()), _ -> new ArrayList<>())
                    .add(row);
        }
        return byCurrency.entrySet().stream()
                .map(one -> spent(filters, one.getKey(), one.getValue(), wording))
                .toList();
    }

    private Panel spent(
            FilterForm filters, String currency, List<FigureRow> rows, Wording wording) {
        String title = "Spent afterwards, in " + currency;
        FigureGrid.Lists verdicts =
                FigureGrid.Lists.nowhere(
                        row -> Wording.name(Dimension.VERDICT, row.by().getLast()));
        return new Panel(
                "spent-" + currency,
                title,
                Metric.SPENT_AFTERWARDS.sentence(),
                charts.of(IntervalChart.of(Metric.SPENT_AFTERWARDS, rows, verdicts)),
                FigureGrid.ofOne(
                        title,
                        Wording.title(Dimension.VERDICT),
                        Metric.SPENT_AFTERWARDS,
                        rows,
                        verdicts,
                        wording),
                filters.file(
                        Metric.SPENT_AFTERWARDS.id(),
                        Dimension.CURRENCY.id() + "," + Dimension.VERDICT.id()),
                IntervalChart.height(rows.size()));
    }

    /// Newcomers and old customers apart, so that nobody is mistaken by who has left.
    private List<Panel> experience(FilterForm filters, Loyalty loyalty, Wording wording) {
        List<Panel> panels = new ArrayList<>();
        if (loyalty.byTenure().size() > 1) {
            panels.add(byTenure(filters, loyalty.byTenure(), wording));
        }
        MonthLines since = MonthLines.of(Metric.SATISFIED_OR_BETTER, loyalty.bySince());
        if (since.comparable()) {
            panels.add(bySince(filters, since, wording));
        }
        return panels;
    }

    private Panel byTenure(FilterForm filters, List<FigureRow> rows, Wording wording) {
        AnswerLists lists = new AnswerLists(filters, Dimension.TENURE);
        return new Panel(
                "tenure",
                "By experience",
                "Satisfied or better by how often the customer had been there. What people expect"
                        + " rises with experience, so newcomers are easier to please.",
                charts.of(IntervalChart.of(Metric.SATISFIED_OR_BETTER, rows, lists)),
                FigureGrid.of(
                        "By experience",
                        Wording.title(Dimension.TENURE),
                        List.of(Metric.SATISFIED_OR_BETTER, Metric.CSAT),
                        rows,
                        lists,
                        wording),
                filters.file(
                        Metric.SATISFIED_OR_BETTER.id() + "," + Metric.CSAT.id(),
                        Dimension.TENURE.id()),
                IntervalChart.height(rows.size()));
    }

    private Panel bySince(FilterForm filters, MonthLines since, Wording wording) {
        String title = "Those who came in the same year";
        return new Panel(
                "since",
                title,
                "Satisfied or better by month, one line for all whose first transaction was in the"
                        + " same year: it does not move because others came.",
                charts.of(since.drawn()),
                since.table(title, wording),
                filters.file(
                        Metric.SATISFIED_OR_BETTER.id(),
                        Dimension.CUSTOMER_SINCE.id() + "," + Dimension.MONTH.id()),
                HEIGHT);
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
                charts.of(IntervalChart.of(Metric.CAME_AGAIN, rows, lists)),
                // Leading nowhere: a list would have the answers of the last 180 days, too.
                FigureGrid.ofOne(
                        title, Wording.title(lists.by()), Metric.CAME_AGAIN, rows, lists, wording),
                lists.filters().file(Metric.CAME_AGAIN.id(), lists.by().id()),
                IntervalChart.height(rows.size()));
    }
}
