package io.howdidwedo.analyticsservice.dashboard.web;

import io.howdidwedo.analyticsservice.dashboard.ExcellenceShown;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.statistics.excellence.Outcome;
import java.util.List;

/// The four tests of excellence as they are shown.
///
/// @param conclusion of all four, in words
/// @param outcome names its colour
public record ExcellencePart(String conclusion, String outcome, List<Test> tests) {

    /// One of the tests.
    ///
    /// @param sentence what it asks
    /// @param outcome names its colour
    /// @param result in words
    /// @param found the figure with its interval; empty without one
    /// @param basis what it rests on
    public record Test(
            String title,
            String sentence,
            String outcome,
            String result,
            String found,
            String basis) {}

    static ExcellencePart of(ExcellenceShown shown, Wording wording) {
        return new ExcellencePart(
                conclusion(shown.outcomes().overall()),
                colour(shown.outcomes().overall()),
                List.of(
                        test(
                                "Exceeds",
                                "At least %s of the answers are delighted."
                                        .formatted(wording.bar(shown.bars().delighted())),
                                shown.outcomes().exceeds(),
                                shown.delighted(),
                                "verdict",
                                wording),
                        test(
                                "Consistently",
                                ("At least %s of the customers who came again had no promise broken,"
                                                + " and no month had more than chance would have"
                                                + " it.")
                                        .formatted(wording.bar(shown.bars().consistent())),
                                shown.outcomes().consistently(),
                                shown.consistent(),
                                "relationship",
                                wording),
                        new Test(
                                "Without bias",
                                "Every tier is as satisfied as the others, within %s points."
                                        .formatted(
                                                wording.count(
                                                        Math.round(100 * shown.bars().bias()))),
                                colour(shown.outcomes().withoutBias()),
                                result(shown.outcomes().withoutBias()),
                                "",
                                shown.tiers() < 2
                                        ? "there are no two tiers to compare"
                                        : wording.counted(shown.tiers(), "tier") + " compared"),
                        test(
                                "In time",
                                "At least %s of the promises that are measured, such as a date, are kept."
                                        .formatted(wording.bar(shown.bars().onTime())),
                                shown.outcomes().timely(),
                                shown.timely(),
                                "promise",
                                wording)));
    }

    private static Test test(
            String title,
            String sentence,
            Outcome outcome,
            Figure figure,
            String thing,
            Wording wording) {
        String interval = wording.interval(Metric.DELIGHTED, figure);
        return new Test(
                title,
                sentence,
                colour(outcome),
                result(outcome),
                interval.isEmpty() ? "" : wording.value(Metric.DELIGHTED, figure) + ", " + interval,
                wording.counted(figure.n(), thing));
    }

    private static String colour(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "delighted";
            case FAIL -> "dissatisfied";
            case NOT_SHOWN -> "satisfied";
        };
    }

    private static String result(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "Yes";
            case FAIL -> "No";
            case NOT_SHOWN -> "Not shown";
        };
    }

    private static String conclusion(Outcome overall) {
        return switch (overall) {
            case PASS -> "Excellent: all four are shown.";
            case FAIL -> "Not excellent: at least one of the four is not so, and not by chance.";
            case NOT_SHOWN -> "Not shown: what is here leaves room for chance.";
        };
    }
}
