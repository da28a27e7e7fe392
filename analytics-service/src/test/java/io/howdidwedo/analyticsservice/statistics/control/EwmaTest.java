package io.howdidwedo.analyticsservice.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.control.Ewma.Point;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EwmaTest {
    /// Lucas and Saccucci (1990), Technometrics 32:1-12, table 3, with three digits.
    @ParameterizedTest
    @CsvSource({
        "0, 500, 500",
        "0.25, 255, 76.7",
        "0.5, 88.8, 29.3",
        "0.75, 35.9, 17.6",
        "1, 17.5, 12.6",
        "1.5, 6.53, 8.07",
        "2, 3.63, 5.99",
        "2.5, 2.50, 4.80",
        "3, 1.93, 4.03",
        "3.5, 1.58, 3.49",
        "4, 1.34, 3.11",
        "5, 1.07, 2.55"
    })
    void runsAsLongAsPublished(double shift, double heavy, double light) {
        assertThat(new Ewma(0.5, 3.071).averageRunLength(shift))
                .isCloseTo(heavy, within(0.006 * heavy));
        assertThat(new Ewma(0.03, 2.437).averageRunLength(shift))
                .isCloseTo(light, within(0.006 * light));
    }

    /// Without memory it is Shewhart's chart: one point in 370 is beyond three sigma.
    @Test
    void runsAsLongAsAChartWithoutMemory() {
        assertThat(new Ewma(1, 3).averageRunLength(0)).isCloseTo(370.398, within(1e-3));
        assertThat(new Ewma(1, 3).averageRunLength(1)).isCloseTo(43.895, within(1e-3));
    }

    @Test
    void seldomTakesChanceForADrift() {
        assertThat(Ewma.USUAL.averageRunLength(0)).isCloseTo(370, within(2.0));
        assertThat(Ewma.USUAL.averageRunLength(-0.5))
                .isCloseTo(Ewma.USUAL.averageRunLength(0.5), within(1e-6));
    }

    @Test
    void movesATenthOfTheWayToEachFigure() {
        List<Point> points = Ewma.USUAL.over(known(1.0, 0.0, -2.0));

        assertThat(points.get(0).average()).isCloseTo(0.1, within(1e-15));
        assertThat(points.get(1).average()).isCloseTo(0.09, within(1e-15));
        assertThat(points.get(2).average()).isCloseTo(-0.119, within(1e-15));
    }

    /// The limit is 2.701 sqrt(.1 / 1.9) = .61965: after t figures of 1.2 the average is
    /// 1.2 (1 - .9^t), beyond it from the seventh on.
    @Test
    void signalsADriftThatNoSingleFigureShows() {
        List<Point> up = Ewma.USUAL.over(Collections.nCopies(10, Ewma.Deviation.known(1.2)));
        List<Point> down = Ewma.USUAL.over(Collections.nCopies(10, Ewma.Deviation.known(-1.2)));

        assertThat(Ewma.USUAL.limit()).isCloseTo(0.61965, within(5e-6));
        assertThat(up.stream().map(Point::signals))
                .containsExactly(false, false, false, false, false, false, true, true, true, true);
        assertThat(down.stream().map(Point::signals).toList())
                .isEqualTo(up.stream().map(Point::signals).toList());
    }

    /// What was expected may be off by half a standard error, all figures the same way: after t of
    /// them that has moved the average by up to .5 (1 - .9^t), one standard deviation.
    @Test
    void allowsForAnExpectationThatIsItselfByChance() {
        List<Point> points = Ewma.USUAL.over(Collections.nCopies(40, new Ewma.Deviation(1.2, 0.5)));
        List<Point> higher = Ewma.USUAL.over(Collections.nCopies(40, new Ewma.Deviation(1.5, 0.5)));

        assertThat(points).noneMatch(Point::signals);
        assertThat(higher.getLast().signals()).isTrue();
    }

    private static List<Ewma.Deviation> known(double... values) {
        return Arrays.stream(values).mapToObj(Ewma.Deviation::known).toList();
    }

    @Test
    void refusesAnAverageThatIsNone() {
        assertThatThrownBy(() -> new Ewma(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ewma(0.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ewma(0.1, 60)).isInstanceOf(IllegalArgumentException.class);
    }
}
