package io.howdidwedo.analyticsservice.causes.web;

import io.howdidwedo.analyticsservice.causes.Causes.Cause;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Panel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The known root causes, drawn and as a table.
///
/// @param known the most frequent first
/// @param recovery of each of them
record CausesPanel(
        FilterForm filters, List<Cause> known, Map<String, FigureRow> recovery, CausesWords words) {
    /// Of a chart that stands, in rem.
    private static final int HEIGHT = 20;

    private static final int MOST_BARS = 15;

    Panel panel(ChartText charts) {
        return new Panel(
                "causes",
                CausesWords.say("causes.title"),
                sentence(),
                charts.of(
                        new ParetoChart(
                                        known.stream().limit(MOST_BARS).map(this::bar).toList(),
                                        known.getFirst().dissatisfied().answers())
                                .drawn()),
                new FigureGrid(
                        CausesWords.say("causes.table"),
                        Labels.title(Dimension.ROOT_CAUSE),
                        Metric.DISSATISFIED.title(),
                        List.of(CausesWords.say("causes.share"), Metric.RECOVERY.title()),
                        known.stream().map(this::line).toList()),
                filters.file(
                        Metric.CASES.id() + "," + Metric.RECOVERY.id(), Dimension.ROOT_CAUSE.id()),
                HEIGHT);
    }

    private String sentence() {
        String sentence = CausesWords.say("causes.sentence");
        return known.size() > MOST_BARS
                ? sentence + " " + CausesWords.say("causes.first", MOST_BARS)
                : sentence;
    }

    private ParetoChart.Bar bar(Cause cause) {
        return new ParetoChart.Bar(name(cause), cause.dissatisfied().hits(), answers(cause));
    }

    private static String name(Cause cause) {
        return Objects.requireNonNull(cause.name());
    }

    private String answers(Cause cause) {
        return filters.answers(
                Map.of(
                        Dimension.ROOT_CAUSE.id(),
                        name(cause),
                        Dimension.VERDICT.id(),
                        Metric.DISSATISFIED.id()));
    }

    private FigureGrid.Line line(Cause cause) {
        @Nullable FigureRow recovered = recovery.get(name(cause));
        return new FigureGrid.Line(
                name(cause),
                words.wording().count(cause.dissatisfied().hits()),
                answers(cause),
                List.of(
                        words.part(cause.dissatisfied()),
                        recovered == null
                                ? FigureGrid.Cell.NONE
                                : FigureGrid.cell(recovered, Metric.RECOVERY, words.wording())),
                "");
    }
}
