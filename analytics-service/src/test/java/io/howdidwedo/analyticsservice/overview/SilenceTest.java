package io.howdidwedo.analyticsservice.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.figure.CountsByHand;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights.Cell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SilenceTest {

    @Test
    void boundsWhatTheSilentCouldHaveSaid() {
        assertThat(silence(new Cell(100, 40, 30)))
                .hasValueSatisfying(
                        silence -> assertThat(silence.bounds()).isEqualTo(new Interval(0.3, 0.9)));
    }

    /// Half of all who were asked are gold, but most answers are of iron customers.
    @Test
    void letsEachTierCountByHowManyWereAsked() {
        assertThat(silence(new Cell(500, 50, 50), new Cell(500, 150, 0)))
                .flatMap(Silence::weighted)
                .hasValueSatisfying(
                        share -> assertThat(share.value()).isCloseTo(0.5, within(1e-12)));
    }

    @Test
    void weighsNothingByFewerThanFiveAnswers() {
        assertThat(silence(new Cell(100, 4, 4)))
                .hasValueSatisfying(silence -> assertThat(silence.weighted()).isEmpty());
    }

    @Test
    void isNotToldOfFewerThanFive() {
        assertThat(silence()).isEmpty();
        assertThat(silence(new Cell(4, 2, 1))).isEmpty();
    }

    private static Optional<Silence> silence(Cell... cells) {
        return Silence.of(_ -> List.of(cells), CountsByHand.ALL);
    }
}
