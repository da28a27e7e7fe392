package io.howdidwedo.analyticsservice.causes.web;

import io.howdidwedo.analyticsservice.causes.Causes;
import io.howdidwedo.analyticsservice.causes.Fixes;
import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.FigureGrid;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.List;

/// What the page of root causes says.
record CausesWords(Wording wording) {
    private static final Phrases WORDS = Phrases.of(CausesWords.class);

    /// A title or sentence that needs no figure.
    static String say(String meaning, Object... places) {
        return WORDS.say(meaning, places);
    }

    /// How many of the dissatisfied answers have a cause.
    String known(List<Causes.Cause> causes) {
        if (causes.isEmpty()) {
            return "";
        }
        long known =
                causes.stream()
                        .filter(cause -> cause.name() != null)
                        .mapToLong(cause -> cause.dissatisfied().hits())
                        .sum();
        return WORDS.say(
                "known",
                wording.counted(causes.getFirst().dissatisfied().answers(), "dissatisfied-answer"),
                wording.count(known));
    }

    /// What has changed since something was done about a root cause.
    String sinceTheFix(Fixes.Effect effect) {
        String change = effect.change().map(this::change).orElseGet(() -> WORDS.say("fix.too-few"));
        return effect.unknown() == 0
                ? change
                : change
                        + " "
                        + WORDS.say(
                                "fix.unknown",
                                wording.counted(effect.unknown(), "dissatisfied-answer"));
    }

    private String change(Change change) {
        return change.few()
                ? WORDS.say("fix.too-few")
                : wording.change(Metric.DISSATISFIED, change, WORDS.say("fix.since")) + ".";
    }

    /// A share with its interval; a dash when too few customers make it.
    FigureGrid.Cell part(Clusters clusters) {
        return clusters.customers() < Figure.FEWEST_CUSTOMERS
                ? FigureGrid.Cell.NONE
                : FigureGrid.Cell.of(
                        wording.share(clusters.share()),
                        wording.shares(clusters.interval(Confidence.USUAL)));
    }
}
