package io.howdidwedo.analyticsservice.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Waiting.One;
import io.howdidwedo.analyticsservice.statistics.Waiting.Quantile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingTest {
    /// Freireich and others (1963, Blood 21:699-716), as every textbook has them; a minus is a
    /// patient who still waits.
    private static final List<Integer> TREATED =
            List.of(
                    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32,
                    -34, -35);

    private static final List<Integer> PLACEBO =
            List.of(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

    @Test
    void agreesWithWhatIsPublished() {
        assertThat(of(TREATED).quantile(0.5, Confidence.USUAL))
                .isEqualTo(new Quantile(23.0, 13.0, null));
        assertThat(of(PLACEBO).quantile(0.5, Confidence.USUAL))
                .isEqualTo(new Quantile(8.0, 4.0, 11.0));
    }

    /// Whoever still waits has not been served: leaving them out would tell that all were, soon.
    @Test
    void countsSilence() {
        List<Integer> waits = new ArrayList<>(List.of(1, 1, 1, 2, 2));
        for (int silent = 0; silent < 20; silent++) {
            waits.add(-100);
        }

        Quantile median = of(waits).quantile(0.5, Confidence.USUAL);

        assertThat(median.value()).isNull();
        assertThat(median.high()).isNull();
        assertThat(of(waits).over()).isEqualTo(5);
        assertThat(of(waits).count()).isEqualTo(25);
    }

    @Test
    void isTheUsualQuantileWhenNobodyWaits() {
        List<Integer> waits = IntStream.rangeClosed(1, 100).boxed().toList();

        assertThat(of(waits).quantile(0.5, Confidence.USUAL).value()).isEqualTo(50);
        assertThat(of(waits).quantile(0.9, Confidence.USUAL).value()).isEqualTo(90);
    }

    @Test
    void knowsLessFromWaitsOfTheSameCustomers() {
        List<One> alone = new ArrayList<>();
        List<One> alike = new ArrayList<>();
        for (int at = 0; at < 100; at++) {
            alone.add(new One(at, 1 + at / 10, true));
            alike.add(new One(at / 10, 1 + at / 10, true));
        }

        Quantile one = Waiting.of(alone).quantile(0.5, Confidence.USUAL);
        Quantile other = Waiting.of(alike).quantile(0.5, Confidence.USUAL);

        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.low()).isLessThan(one.low());
        assertThat(other.high()).isGreaterThan(one.high());
    }

    @Test
    void tellsNothingOfNoWaits() {
        assertThat(Waiting.of(List.of()).quantile(0.5, Confidence.USUAL))
                .isEqualTo(new Quantile(null, null, null));
    }

    /// Of samples of exponential waits of which some are still under way, the interval has the true
    /// median about as often as it says.
    @Test
    void coversTheTrueMedian() {
        Random chance = new Random(7);
        int covered = 0;
        int samples = 1_000;
        for (int sample = 0; sample < samples; sample++) {
            List<One> waits = new ArrayList<>();
            for (int at = 0; at < 60; at++) {
                double time = -Math.log(1 - chance.nextDouble());
                double seen = -2 * Math.log(1 - chance.nextDouble());
                waits.add(new One(at, Math.min(time, seen), time <= seen));
            }
            Quantile median = Waiting.of(waits).quantile(0.5, Confidence.USUAL);
            double low = median.low() == null ? 0 : median.low();
            double high = median.high() == null ? Double.MAX_VALUE : median.high();
            covered += low <= Math.log(2) && Math.log(2) <= high ? 1 : 0;
        }

        assertThat(covered).isBetween(930, 975);
    }

    private static Waiting of(List<Integer> times) {
        List<One> waits = new ArrayList<>();
        for (int at = 0; at < times.size(); at++) {
            waits.add(new One(at, Math.abs(times.get(at)), times.get(at) > 0));
        }
        return Waiting.of(waits);
    }
}
