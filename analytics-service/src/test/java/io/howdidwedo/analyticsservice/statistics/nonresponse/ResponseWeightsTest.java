package io.howdidwedo.analyticsservice.statistics.nonresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.Share;
import io.howdidwedo.analyticsservice.statistics.nonresponse.ResponseWeights.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseWeightsTest {
    /// By hand: 185 of 250 answers are hits; weighted (.8 + .5) / 2; 2000^2 / (25 * 200 + 400 *
    /// 50).
    @Test
    void letsEachKindSpeakForAllItsInvitations() {
        Cell willing = new Cell(1000, 200, 160);
        Cell unwilling = new Cell(1000, 50, 25);

        Share weighted = ResponseWeights.of(List.of(willing, unwilling));

        assertThat(185 / 250.0).isEqualTo(0.74);
        assertThat(weighted.value()).isCloseTo(0.65, within(1e-9));
        assertThat(weighted.n()).isCloseTo(160, within(1e-9));
    }

    @Test
    void changesNothingWhenAllAnswerAlike() {
        Share weighted = ResponseWeights.of(List.of(new Cell(100, 40, 30), new Cell(50, 20, 5)));

        assertThat(weighted.value()).isCloseTo(35 / 60.0, within(1e-12));
        assertThat(weighted.n()).isCloseTo(60, within(1e-9));
    }

    @Test
    void takesKindsWithFewAnswersTogether() {
        Share together =
                ResponseWeights.of(
                        List.of(
                                new Cell(300, 19, 3),
                                new Cell(400, 100, 80),
                                new Cell(200, 19, 9)));

        assertThat(together)
                .isEqualTo(
                        ResponseWeights.of(List.of(new Cell(500, 38, 12), new Cell(400, 100, 80))));
    }

    @Test
    void addsTheNextSmallestKindToWhatIsStillFew() {
        Share together =
                ResponseWeights.of(
                        List.of(
                                new Cell(400, 100, 80),
                                new Cell(300, 10, 3),
                                new Cell(60, 0, 0),
                                new Cell(200, 20, 2),
                                new Cell(80, 20, 9)));

        assertThat(together)
                .isEqualTo(
                        ResponseWeights.of(
                                List.of(
                                        new Cell(440, 30, 12),
                                        new Cell(200, 20, 2),
                                        new Cell(400, 100, 80))));
    }

    @Test
    void doesNotDependOnTheOrderOfTheKinds() {
        Cell one = new Cell(400, 100, 80);
        Cell two = new Cell(300, 10, 3);
        Cell three = new Cell(200, 20, 2);
        Cell four = new Cell(80, 20, 9);

        assertThat(ResponseWeights.of(List.of(four, three, two, one)))
                .isEqualTo(ResponseWeights.of(List.of(two, four, one, three)));
    }

    /// The median weight is 1, so 50 invitations to an answer count as 5: 100 and 20 answers.
    @Test
    void letsNoAnswerWeighMoreThanFiveTimesTheMedian() {
        Share capped = ResponseWeights.of(List.of(new Cell(100, 100, 50), new Cell(1000, 20, 20)));

        assertThat(capped.value()).isCloseTo((50 + 100) / 200.0, within(1e-12));
        assertThat(capped.n()).isCloseTo(200.0 * 200 / (100 + 25 * 20), within(1e-9));
    }

    /// 40 answers weigh 1, 40 weigh 3: the median is 2, so that 60 weighs 10.
    @Test
    void takesTheMeanOfTheTwoMedianWeights() {
        Share capped =
                ResponseWeights.of(
                        List.of(new Cell(50, 50, 0), new Cell(90, 30, 0), new Cell(1200, 20, 20)));

        assertThat(capped.value()).isCloseTo(200 / 340.0, within(1e-12));
    }

    @Test
    void isTheRawShareWhenThereAreFewAnswersAtAll() {
        Share few = ResponseWeights.of(List.of(new Cell(9, 2, 1), new Cell(30, 3, 3)));

        assertThat(few.value()).isCloseTo(0.8, within(1e-12));
        assertThat(few.n()).isCloseTo(5, within(1e-12));
    }

    @Test
    void givesNoShareOfNoAnswers() {
        assertThatThrownBy(() -> ResponseWeights.of(List.of(new Cell(10, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ResponseWeights.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
