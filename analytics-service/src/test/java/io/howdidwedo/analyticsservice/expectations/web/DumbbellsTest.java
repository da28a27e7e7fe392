package io.howdidwedo.analyticsservice.expectations.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.expectations.Expectations.AgreedExpectation;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.figure.Rows;
import io.howdidwedo.analyticsservice.page.web.ChartText;
import io.howdidwedo.analyticsservice.page.web.Drawn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DumbbellsTest {
    private final ChartText charts = new ChartText(JsonMapper.shared());

    @Test
    void leadFromWhatWasExpectedToWhatCustomersGot() {
        Drawn.sameAs(
                "expectations",
                charts.of(
                        Dumbbells.of(
                                List.of(
                                        line(
                                                "on-time",
                                                80.0,
                                                new double[] {50, 75, 100, 25, 60},
                                                new double[] {70, 75, 80, 85, 90}),
                                        line(
                                                "polite",
                                                null,
                                                new double[] {90, 95, 100, 85, 90},
                                                new double[] {70, 75, 80, 85, 90}),
                                        line(
                                                "clean",
                                                60.0,
                                                new double[] {90, 95, 100, 85, 90},
                                                new double[] {70}),
                                        line(
                                                "quick",
                                                50.0,
                                                new double[] {90},
                                                new double[] {70})))));
    }

    @Test
    void areNoneWhereNothingMayBeTold() {
        assertThat(
                        charts.of(
                                Dumbbells.of(
                                        List.of(
                                                line(
                                                        "quick",
                                                        50.0,
                                                        new double[] {90},
                                                        new double[] {70})))))
                .isEmpty();
    }

    private static ExpectationFigures.Line line(
            String id, @Nullable Double target, double[] got, double[] expected) {
        return new ExpectationFigures.Line(
                id,
                Optional.of(
                        new AgreedExpectation(
                                id, "Clause " + id, "Quality", "During", false, target, target)),
                Rows.of(id)
                        .with(Metric.PERFORMANCE, got)
                        .with(Metric.COME_TO_EXPECT, expected)
                        .row());
    }
}
