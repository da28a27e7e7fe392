package io.howdidwedo.analyticsservice.loyalty.web;

import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.AnswerLists;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.IntervalChart;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Who comes again and what they spend, as charts and tables.
record LoyaltyPanels(FilterForm filters, ChartText charts, LoyaltyWords words) {
    /// Of a chart that stands, in rem.
    private static final int HEIGHT = 18;

    /// Who came again; empty when nothing may be told yet.
    List<Panel> comingAgain(Loyalty loyalty) {
        return Stream.of(
                        comingAgain(
                                LoyaltyWords.say("by-verdict.title"),
                                words.comingAgain(loyalty.dissatisfied()),
                                loyalty.byVerdict(),
                                Dimension.VERDICT),
                        comingAgain(
                                LoyaltyWords.say("by-promise.title"),
                                LoyaltyWords.say("by-promise.sentence"),
                                loyalty.byPromise(),
                                Dimension.PROMISE))
                .filter(panel -> !panel.table().lines().isEmpty())
                .toList();
    }

    private Panel comingAgain(String title, String sentence, List<FigureRow> rows, Dimension by) {
        AnswerLists lists = new AnswerLists(filters, by);
        return new Panel(
                "came-again-" + by.id(),
                title,
                sentence,
                charts.of(IntervalChart.of(Metric.CAME_AGAIN, rows, lists)),
                // Leading nowhere: a list would have the answers of the last 180 days, too.
                FigureGrid.ofOne(
                        title, Labels.title(by), Metric.CAME_AGAIN, rows, lists, words.wording()),
                filters.file(Metric.CAME_AGAIN.id(), by.id()),
                IntervalChart.height(rows.size()));
    }

    /// What was spent afterwards, by currency; empty when no transaction has a value.
    List<Panel> spent(List<FigureRow> rows) {
        Map<String, List<FigureRow>> byCurrency = new TreeMap<>();
        for (FigureRow row : rows) {
            byCurrency
                    .computeIfAbsent(
                            Objects.requireNonNull(row.by().getFirst()), _ -> new ArrayList<>())
                    .add(row);
        }
        return byCurrency.entrySet().stream()
                .map(currency -> spent(currency.getKey(), currency.getValue()))
                .toList();
    }

    private Panel spent(String currency, List<FigureRow> rows) {
        String title = LoyaltyWords.say("spent.title", currency);
        FigureGrid.Lists verdicts =
                FigureGrid.Lists.nowhere(row -> Labels.name(Dimension.VERDICT, row.by().getLast()));
        return new Panel(
                "spent-" + currency,
                title,
                Metric.SPENT_AFTERWARDS.sentence(),
                charts.of(IntervalChart.of(Metric.SPENT_AFTERWARDS, rows, verdicts)),
                FigureGrid.ofOne(
                        title,
                        Labels.title(Dimension.VERDICT),
                        Metric.SPENT_AFTERWARDS,
                        rows,
                        verdicts,
                        words.wording()),
                filters.file(
                        Metric.SPENT_AFTERWARDS.id(),
                        Dimension.CURRENCY.id() + "," + Dimension.VERDICT.id()),
                IntervalChart.height(rows.size()));
    }

    /// Newcomers and old customers apart, so that nobody is mistaken by who has left.
    List<Panel> experience(Loyalty loyalty) {
        List<Panel> panels = new ArrayList<>();
        if (loyalty.byTenure().size() > 1) {
            panels.add(byTenure(loyalty.byTenure()));
        }
        MonthLines since = MonthLines.of(Metric.SATISFIED_OR_BETTER, loyalty.bySince());
        if (since.comparable()) {
            panels.add(bySince(since));
        }
        return panels;
    }

    private Panel byTenure(List<FigureRow> rows) {
        String title = LoyaltyWords.say("tenure.title");
        AnswerLists lists = new AnswerLists(filters, Dimension.TENURE);
        return new Panel(
                "tenure",
                title,
                LoyaltyWords.say("tenure.sentence"),
                charts.of(IntervalChart.of(Metric.SATISFIED_OR_BETTER, rows, lists)),
                FigureGrid.of(
                        title,
                        Labels.title(Dimension.TENURE),
                        List.of(Metric.SATISFIED_OR_BETTER, Metric.CSAT),
                        rows,
                        lists,
                        words.wording()),
                filters.file(
                        Metric.SATISFIED_OR_BETTER.id() + "," + Metric.CSAT.id(),
                        Dimension.TENURE.id()),
                IntervalChart.height(rows.size()));
    }

    private Panel bySince(MonthLines since) {
        String title = LoyaltyWords.say("since.title");
        return new Panel(
                "since",
                title,
                LoyaltyWords.say("since.sentence"),
                charts.of(since.drawn()),
                since.table(title, words.wording()),
                filters.file(
                        Metric.SATISFIED_OR_BETTER.id(),
                        Dimension.CUSTOMER_SINCE.id() + "," + Dimension.MONTH.id()),
                HEIGHT);
    }
}
