package io.howdidwedo.analyticsservice.alert.web;

import io.howdidwedo.analyticsservice.alert.MonthsAgainstChance;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Source;
import io.howdidwedo.analyticsservice.page.web.AnswerLists;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;

/// Months against chance as a table.
public record MonthsTable(Metric metric, AnswerLists lists, Wording wording) {
    private static final Phrases WORDS = Phrases.of(MonthsTable.class);

    /// A row for each month.
    public FigureGrid of(MonthsAgainstChance months) {
        return new FigureGrid(
                WORDS.say("table.caption", metric.title()),
                WORDS.say("month"),
                Labels.counted(metric),
                List.of(metric.title()),
                months.months().stream().map(this::line).toList());
    }

    private FigureGrid.Line line(MonthsAgainstChance.Month month) {
        return new FigureGrid.Line(
                lists.name(month.figures()),
                wording.count(month.answers()),
                metric.source() == Source.COUNTED_ANSWERS ? lists.answers(month.figures()) : "",
                List.of(cell(month, lists.behind(month.figures(), metric))),
                place(month.place()));
    }

    /// A month's share, and between what chance would keep it.
    FigureGrid.Cell cell(MonthsAgainstChance.Month month, String list) {
        return new FigureGrid.Cell(
                wording.share(month.share()),
                WORDS.say("table.chance", wording.shares(month.limits())),
                list);
    }

    /// Where a month stands against chance.
    static String place(MonthsAgainstChance.Place place) {
        return switch (place) {
            case WITHIN -> WORDS.say("table.within");
            case WORSE -> WORDS.say("table.worse");
            case BETTER -> WORDS.say("table.better");
            case DRIFTING -> WORDS.say("table.drifting");
        };
    }
}
