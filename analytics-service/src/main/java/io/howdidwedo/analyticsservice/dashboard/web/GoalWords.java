package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.goal.Goal;
import io.howdidwedo.analyticsservice.goal.Progress;

/// How far a goal is, in words.
record GoalWords(Goal goal, Progress progress, Wording wording) {

    String about() {
        return "%s of %s: %s %s by %s, from %s on. Set by %s."
                .formatted(
                        metric().title(),
                        Wording.part(goal.part()),
                        metric().moreIsBetter() ? "at least" : "at most",
                        wording.number(metric(), goal.target()),
                        goal.by(),
                        goal.from(),
                        goal.author());
    }

    String standing() {
        return switch (progress.standing()) {
            case REACHED -> "Reached, and not by chance.";
            case AHEAD -> "Ahead of the plan, and not by chance.";
            case ON_PLAN -> "On plan, as far as can be told.";
            case BEHIND -> "Behind the plan, and not by chance.";
            case MISSED -> "Missed, and not by chance.";
            case NOT_SHOWN -> "The time is over; whether it was reached cannot be told from this.";
            case TOO_FEW -> "Too few answers to say, now or before the start.";
            case TO_COME -> "Its first month is still to come.";
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
        return "%s: %s, %s of %s"
                .formatted(
                        newest.month(),
                        wording.withInterval(metric(), figure),
                        wording.count(figure.n()),
                        wording.counted(figure.customers(), "customer"));
    }

    String planned() {
        Double start = progress.start().figure(metric()).value();
        return start == null || progress.months().isEmpty()
                ? ""
                : "Planned for then: "
                        + wording.number(
                                metric(), goal.planned(start, progress.months().getLast().month()));
    }

    String change() {
        return progress.change()
                .map(change -> wording.change(metric(), change, "since before it began"))
                .orElse("");
    }

    private Metric metric() {
        return goal.measured();
    }
}
