package io.howdidwedo.analyticsservice.expectations.web;

import io.howdidwedo.analyticsservice.expectations.CompleteAnswers;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.statistics.driver.Drivers;
import io.howdidwedo.analyticsservice.statistics.driver.RelativeWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How much the overall answer goes with each expectation, beside how well it is met: what matters
/// most and is met least is where to look first.
///
/// @param lines the most important first
record Importance(Drivers drivers, List<Line> lines) {
    /// The overall question asks for this expectation, so it would only go with itself.
    private static final String OVERALL = "overall";

    /// One expectation.
    ///
    /// @param weight how much of the differences between overall answers goes with it, 0 to 1;
    ///     empty when that cannot be told
    record Line(ExpectationFigures.Line expectation, Optional<Double> weight) {}

    public Importance {
        lines = List.copyOf(lines);
    }

    /// That of the expectations of a slice; empty when none beside the overall answer is rated.
    public static Optional<Importance> of(
            CompleteAnswers answers, ExpectationFigures expectations, Slice slice) {
        List<ExpectationFigures.Line> rated =
                expectations.lines().stream()
                        .filter(line -> !line.id().equals(OVERALL))
                        .filter(line -> line.figures().figure(Metric.PERFORMANCE).n() > 0)
                        .toList();
        if (rated.isEmpty()) {
            return Optional.empty();
        }
        Drivers drivers =
                RelativeWeights.of(
                        answers.of(
                                slice, rated.stream().map(ExpectationFigures.Line::id).toList()));
        return Optional.of(new Importance(drivers, lines(rated, drivers)));
    }

    private static List<Line> lines(List<ExpectationFigures.Line> rated, Drivers drivers) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < rated.size(); at++) {
            lines.add(new Line(rated.get(at), weight(drivers, at)));
        }
        lines.sort(
                Comparator.comparing((Line line) -> line.weight().orElse(0.0))
                        .reversed()
                        .thenComparing(line -> line.expectation().id()));
        return lines;
    }

    private static Optional<Double> weight(Drivers drivers, int at) {
        return switch (drivers) {
            case Drivers.Weighed weighed -> Optional.of(weighed.weights().get(at));
            case Drivers.NotTold _ -> Optional.empty();
        };
    }
}
