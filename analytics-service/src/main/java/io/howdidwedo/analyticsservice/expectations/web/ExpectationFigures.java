package io.howdidwedo.analyticsservice.expectations.web;

import static java.util.Comparator.comparing;

import io.howdidwedo.analyticsservice.expectations.Expectations;
import io.howdidwedo.analyticsservice.expectations.Expectations.AgreedExpectation;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.FigureQuestion;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Figures;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Slice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Each expectation with what was agreed, what customers had come to expect and what they got.
///
/// @param lines the largest gap below what was expected first
record ExpectationFigures(List<Line> lines) {
    /// What is told of each expectation.
    public static final List<Metric> METRICS =
            List.of(
                    Metric.PERFORMANCE,
                    Metric.COME_TO_EXPECT,
                    Metric.PRIMARY_GAP,
                    Metric.SECONDARY_GAP,
                    Metric.PRIMARY_MET,
                    Metric.LEARNED,
                    Metric.CEILING);

    /// One expectation.
    ///
    /// @param agreed empty when no agreement has it any more
    record Line(String id, Optional<AgreedExpectation> agreed, FigureRow figures) {
        /// The clause it stands in; its id where there is none any more.
        public String name() {
            return agreed.map(AgreedExpectation::text).orElse(id);
        }

        private double gap() {
            Double gap = figures.figure(Metric.SECONDARY_GAP).value();
            return gap == null ? Double.POSITIVE_INFINITY : gap;
        }
    }

    public ExpectationFigures {
        lines = List.copyOf(lines);
    }

    /// Those of a slice.
    public static ExpectationFigures of(Figures figures, Expectations expectations, Slice slice) {
        Map<String, AgreedExpectation> agreed = expectations.agreed(slice);
        return new ExpectationFigures(
                figures
                        .answer(new FigureQuestion(METRICS, slice, List.of(Dimension.EXPECTATION)))
                        .stream()
                        .map(row -> line(row, agreed))
                        .sorted(comparing(Line::gap).thenComparing(Line::id))
                        .toList());
    }

    private static Line line(FigureRow row, Map<String, AgreedExpectation> agreed) {
        String id = Objects.requireNonNullElse(row.by().getFirst(), "");
        return new Line(id, Optional.ofNullable(agreed.get(id)), row);
    }
}
