package io.howdidwedo.analyticsservice.expectations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.figure.Counted;
import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.figure.FigureRow;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.statistics.ClusteredRatio;
import io.howdidwedo.analyticsservice.statistics.driver.CrossProducts;
import io.howdidwedo.analyticsservice.statistics.driver.Drivers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportanceTest {

    /// The overall answer is the quality given; politeness has nothing to do with either.
    @Test
    void putsFirstWhatTheOverallAnswerGoesWith() {
        CrossProducts answers =
                IntStream.range(0, 40)
                        .mapToObj(
                                at -> List.of(at % 2 * 50.0, at / 2 % 2 * 50.0, at / 2 % 2 * 100.0))
                        .map(CrossProducts::of)
                        .reduce(CrossProducts.none(3), CrossProducts::plus);

        Importance importance = importance(answers, "politeness", "quality");

        assertThat(importance.lines())
                .extracting(line -> line.expectation().id())
                .containsExactly("quality", "politeness");
        assertThat(importance.lines().getFirst().weight())
                .hasValueSatisfying(weight -> assertThat(weight).isCloseTo(1, within(1e-9)));
        assertThat(importance.lines().getLast().weight())
                .hasValueSatisfying(weight -> assertThat(weight).isCloseTo(0, within(1e-9)));
    }

    @Test
    void tellsNoWeightOfFewAnswers() {
        Importance importance = importance(CrossProducts.none(2), "quality");

        assertThat(importance.drivers()).isEqualTo(new Drivers.NotTold(Drivers.Reason.FEW_ANSWERS));
        assertThat(importance.lines().getFirst().weight()).isEmpty();
    }

    @Test
    void doesNotHoldTheOverallAnswerAgainstItself() {
        assertThat(
                        Importance.of(
                                (_, _) -> CrossProducts.none(1),
                                figures("overall"),
                                CountsByHand.ALL))
                .isEmpty();
    }

    private static Importance importance(CrossProducts answers, String... expectations) {
        return Importance.of((_, _) -> answers, figures(expectations), CountsByHand.ALL)
                .orElseThrow();
    }

    private static ExpectationFigures figures(String... expectations) {
        Counted rated = new Counted.Amounts(new ClusteredRatio(40, 2_000, 40, 100_000, 2_000, 40));
        return new ExpectationFigures(
                List.of(expectations).stream()
                        .map(
                                id ->
                                        new ExpectationFigures.Line(
                                                id,
                                                Optional.empty(),
                                                new FigureRow(
                                                        List.of(id),
                                                        Map.of(Metric.PERFORMANCE, rated))))
                        .toList());
    }
}
