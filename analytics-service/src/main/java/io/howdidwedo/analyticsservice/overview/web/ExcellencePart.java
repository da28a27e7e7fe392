package io.howdidwedo.analyticsservice.overview.web;

import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence;
import io.howdidwedo.analyticsservice.statistics.excellence.Excellence.Outcome;
import java.util.List;

/// The four tests of excellence as they are shown.
///
/// @param conclusion of all four, in words
/// @param outcome names its colour
record ExcellencePart(String conclusion, String outcome, List<Test> tests) {

    /// One of the tests.
    ///
    /// @param sentence what it asks
    /// @param outcome names its colour
    /// @param result in words
    /// @param found the figure with its interval; empty without one
    /// @param basis what it rests on
    record Test(
            String title,
            String sentence,
            String outcome,
            String result,
            String found,
            String basis) {}

    static ExcellencePart of(ExcellenceShown shown, Wording wording) {
        Excellence outcomes = shown.outcomes();
        return new ExcellencePart(
                OverviewWords.say("excellence.conclusion." + outcome(outcomes.overall())),
                colour(outcomes.overall()),
                List.of(
                        exceeds(shown, wording),
                        consistently(shown, wording),
                        withoutBias(shown, wording),
                        inTime(shown, wording)));
    }

    private static Test exceeds(ExcellenceShown shown, Wording wording) {
        return test(
                "excellence.exceeds",
                wording.bar(shown.bars().delighted()),
                shown.outcomes().exceeds(),
                found(shown.delighted(), "verdict", wording));
    }

    private static Test consistently(ExcellenceShown shown, Wording wording) {
        return test(
                "excellence.consistently",
                wording.bar(shown.bars().consistent()),
                shown.outcomes().consistently(),
                found(shown.consistent(), "relationship", wording));
    }

    private static Test withoutBias(ExcellenceShown shown, Wording wording) {
        return test(
                "excellence.without-bias",
                wording.count(Math.round(100 * shown.bars().bias())),
                shown.outcomes().withoutBias(),
                new Found("", compared(shown.tiers(), wording)));
    }

    private static Test inTime(ExcellenceShown shown, Wording wording) {
        return test(
                "excellence.in-time",
                wording.bar(shown.bars().onTime()),
                shown.outcomes().timely(),
                found(shown.timely(), "promise", wording));
    }

    private static Test test(String name, String bar, Outcome outcome, Found found) {
        return new Test(
                OverviewWords.say(name),
                OverviewWords.say(name + ".sentence", bar),
                colour(outcome),
                OverviewWords.say("excellence." + outcome(outcome)),
                found.figure(),
                found.basis());
    }

    private record Found(String figure, String basis) {}

    private static Found found(Figure figure, String thing, Wording wording) {
        String interval = wording.interval(Metric.DELIGHTED, figure);
        return new Found(
                interval.isEmpty() ? "" : wording.value(Metric.DELIGHTED, figure) + ", " + interval,
                wording.counted(figure.n(), thing));
    }

    private static String compared(int tiers, Wording wording) {
        return tiers < 2
                ? OverviewWords.say("excellence.without-bias.one")
                : OverviewWords.say(
                        "excellence.without-bias.compared", wording.counted(tiers, "tier"));
    }

    private static String colour(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "delighted";
            case FAIL -> "dissatisfied";
            case NOT_SHOWN -> "satisfied";
        };
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "shown";
            case FAIL -> "failed";
            case NOT_SHOWN -> "not-shown";
        };
    }
}
