package io.howdidwedo.analyticsservice.goal.web;

import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Months;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.analyticsservice.page.Choices;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.FilterForm;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Moments;
import io.howdidwedo.analyticsservice.page.web.Panel;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.identity.Caller;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goals as their page shows them.
final class GoalLines {
    private static final int UPRIGHT = 16;

    private final Caller caller;
    private final Figures figures;
    private final Choices choices;
    private final ChartText charts;
    private final YearMonth newest;
    private final Wording wording;
    private final Moments moments;

    /// @param newest month of which anything is known
    GoalLines(Caller caller, Figures figures, Choices choices, ChartText charts, YearMonth newest) {
        this.caller = caller;
        this.figures = figures;
        this.choices = choices;
        this.charts = charts;
        this.newest = newest;
        this.wording = new Wording(caller.locale());
        this.moments = new Moments(caller);
    }

    GoalsPage.Line line(Goal goal) {
        Progress progress = Progress.of(figures, goal, newest);
        GoalWords words = new GoalWords(goal, progress, wording);
        return new GoalsPage.Line(
                goal.id().toString(),
                GoalsController.PATH + "/" + goal.id(),
                goal.title(),
                words.about(),
                words.standing(),
                words.tone(),
                words.now(),
                words.planned(),
                words.change(),
                goal.endedAt() != null,
                goal.reviews().reversed().stream().map(this::note).toList(),
                panel(goal, progress, words));
    }

    private GoalsPage.Note note(Goal.Review review) {
        return new GoalsPage.Note(moments.say(review.at()) + ", " + review.author(), review.note());
    }

    private Panel panel(Goal goal, Progress progress, GoalWords words) {
        FilterForm filters =
                FilterForm.of(goal.part(), new Months(goal.from(), goal.by()), caller, choices);
        return new Panel(
                "months-" + goal.id(),
                GoalWords.say("months.title"),
                words.sentence(),
                charts.of(new GoalChart(goal, progress).drawn()),
                table(goal, progress),
                filters.file(goal.measured().id(), "month"),
                UPRIGHT);
    }

    private FigureGrid table(Goal goal, Progress progress) {
        Double start = progress.start().figure(goal.measured()).value();
        return new FigureGrid(
                goal.title(),
                GoalWords.say("months.last"),
                Labels.counted(goal.measured()),
                List.of(goal.measured().title(), GoalWords.say("months.planned")),
                progress.months().stream().map(month -> line(goal, month, start)).toList());
    }

    private FigureGrid.Line line(Goal goal, Progress.Month month, @Nullable Double start) {
        Metric metric = goal.measured();
        return new FigureGrid.Line(
                month.month().toString(),
                wording.count(month.figures().figure(metric).n()),
                "",
                List.of(
                        FigureGrid.cell(month.figures(), metric, wording),
                        start == null
                                ? FigureGrid.Cell.NONE
                                : FigureGrid.Cell.of(
                                        wording.number(metric, goal.planned(start, month.month())),
                                        "")),
                Labels.note(month.figures().figure(metric)));
    }
}
