package io.howdidwedo.analyticsservice.goal.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.analyticsservice.page.web.Labels;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.servicekit.wording.Phrases;

/// How far a goal is, in words.
record GoalWords(Goal goal, Progress progress, Wording wording) {
    private static final Phrases WORDS = Phrases.of(GoalWords.class);

    /// A title or sentence that needs no figure.
    static String say(String meaning, Object... places) {
        return WORDS.say(meaning, places);
    }

    String about() {
        return WORDS.say(
                metric().moreIsBetter() ? "about.at-least" : "about.at-most",
                metric().title(),
                Labels.part(goal.part()),
                wording.number(metric(), goal.target()),
                goal.by().toString(),
                goal.from().toString(),
                goal.author());
    }

    String standing() {
        return switch (progress.standing()) {
            case REACHED -> WORDS.say("standing.reached");
            case AHEAD -> WORDS.say("standing.ahead");
            case ON_PLAN -> WORDS.say("standing.on-plan");
            case BEHIND -> WORDS.say("standing.behind");
            case MISSED -> WORDS.say("standing.missed");
            case NOT_SHOWN -> WORDS.say("standing.not-shown");
            case TOO_FEW -> WORDS.say("standing.too-few");
            case TO_COME -> WORDS.say("standing.to-come");
        };
    }

    String tone() {
        return switch (progress.standing()) {
            case REACHED, AHEAD -> "good";
            case BEHIND, MISSED -> "bad";
            case ON_PLAN, NOT_SHOWN, TOO_FEW, TO_COME -> "";
        };
    }

    String now() {
        if (progress.months().isEmpty()) {
            return "";
        }
        Progress.Month newest = progress.months().getLast();
        Figure figure = newest.figures().figure(metric());
        return WORDS.say(
                "now",
                newest.month().toString(),
                wording.withInterval(metric(), figure),
                wording.count(figure.n()),
                wording.counted(figure.customers(), "customer"));
    }

    String planned() {
        Double start = progress.start().figure(metric()).value();
        return start == null || progress.months().isEmpty()
                ? ""
                : WORDS.say(
                        "planned",
                        wording.number(
                                metric(),
                                goal.planned(start, progress.months().getLast().month())));
    }

    String change() {
        return progress.change()
                .map(change -> wording.change(metric(), change, WORDS.say("change.since")))
                .orElse("");
    }

    /// What the chart of the months shows.
    String sentence() {
        return WORDS.say(
                goal.window() == 1 ? "months.each" : "months.up-to",
                metric().sentence(),
                String.valueOf(goal.window()));
    }

    private Metric metric() {
        return goal.measured();
    }
}
