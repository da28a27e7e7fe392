package io.howdidwedo.analyticsservice.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedSharesTest {
    /// Tango (1998), Statistics in Medicine 17:891-908, tables VII and V.
    @ParameterizedTest
    @CsvSource({"4, 9, 3, 16, 0.95, -0.027, 0.390", "43, 0, 1, 0, 0.90, -0.096, 0.037"})
    void agreesWithThePublishedIntervals(
            int both, int first, int second, int neither, double level, double low, double high) {
        Interval interval =
                new PairedShares(both, first, second, neither).interval(new Confidence(level));

        assertThat(interval.low()).isCloseTo(low, within(6e-4));
        assertThat(interval.high()).isCloseTo(high, within(6e-4));
    }

    @Test
    void isAsFarFromNothingAsChanceGoesWhenNobodyChanges() {
        double z = Confidence.USUAL.z();
        PairedShares unchanged = new PairedShares(10, 0, 0, 20);

        Interval interval = unchanged.interval(Confidence.USUAL);

        assertThat(interval.high()).isCloseTo(z * z / (30 + z * z), within(1e-9));
        assertThat(interval.low()).isCloseTo(-z * z / (30 + z * z), within(1e-9));
        assertThat(unchanged.p()).isEqualTo(1.0);
    }

    @Test
    void endsAtTheEndOfTheScaleWhenEverybodyChangesAlike() {
        double z = Confidence.USUAL.z();

        Interval interval = new PairedShares(0, 25, 0, 0).interval(Confidence.USUAL);

        assertThat(interval.high()).isEqualTo(1.0);
        assertThat(interval.low()).isCloseTo((25 - z * z) / (25 + z * z), within(1e-9));
        assertThat(new PairedShares(0, 0, 25, 0).interval(Confidence.USUAL).low()).isEqualTo(-1.0);
    }

    @Test
    void takesMcNemarsTest() {
        assertThat(new PairedShares(4, 9, 3, 16).p()).isCloseTo(0.083264517, within(1e-9));
    }

    @Test
    void clearsChanceExactlyWhenTheTestDoes() {
        Random random = new Random(29);
        for (int at = 0; at < 300; at++) {
            PairedShares pairs = random(random);

            assertThat(pairs.clearsChance(Confidence.USUAL)).isEqualTo(pairs.p() < 0.05);
        }
    }

    @Test
    void turnsRoundWhenThePeriodsDo() {
        Random random = new Random(31);
        for (int at = 0; at < 300; at++) {
            PairedShares there = random(random);
            PairedShares back =
                    new PairedShares(
                            there.both(), there.onlySecond(), there.onlyFirst(), there.neither());

            Interval interval = there.interval(Confidence.USUAL);
            Interval mirrored = back.interval(Confidence.USUAL);

            assertThat(back.value()).isCloseTo(-there.value(), within(1e-15));
            assertThat(mirrored.low()).isCloseTo(-interval.high(), within(1e-9));
            assertThat(mirrored.high()).isCloseTo(-interval.low(), within(1e-9));
            assertThat(interval.contains(there.value())).isTrue();
            assertThat(interval.liesBetween(-1, 1)).isTrue();
        }
    }

    @Test
    void refusesWhatIsNoPairs() {
        assertThatThrownBy(() -> new PairedShares(0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PairedShares(3, -1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PairedShares random(Random random) {
        return new PairedShares(
                1 + random.nextInt(20), random.nextInt(12), random.nextInt(12), random.nextInt(20));
    }
}
