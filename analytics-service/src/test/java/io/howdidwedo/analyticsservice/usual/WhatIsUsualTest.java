package io.howdidwedo.analyticsservice.usual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally.Group;
import io.howdidwedo.analyticsservice.usual.Sums.Spread;
import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhatIsUsualTest {
    private static final Parameters PARAMETERS = Parameters.initial();

    @Test
    void startsAtTheBaseWhenNobodyHasAnswered() {
        Usual usual = WhatIsUsual.from(AnswerTally.empty(), "repair", 70, PARAMETERS);

        assertThat(usual).isEqualTo(new Usual(70, 2, 16, 0));
    }

    @Test
    void isDrawnToEverybodysAnswersAndFromThereToThoseOfTheOffering() {
        AnswerTally tally =
                new AnswerTally(100, List.of(ratings("repair", 90, 90), ratings("payslip", 40)));

        Usual usual = WhatIsUsual.from(tally, "repair", 70, PARAMETERS);

        double everywhere = (10 * 70 + 90 + 90 + 40) / 13.0;
        assertThat(usual.mean()).isCloseTo((10 * everywhere + 180) / 12, within(1e-12));
        assertThat(usual.answers()).isEqualTo(3);
    }

    /// Davies (1947): yield of dyestuff, five samples from each of six batches. Variance within
    /// 2451.25, between 1764.05.
    @Test
    void estimatesNoiseAndStrengthAsPublished() {
        int[][] batches = {
            {1545, 1440, 1440, 1520, 1580},
            {1540, 1555, 1490, 1560, 1495},
            {1595, 1550, 1605, 1510, 1560},
            {1445, 1440, 1595, 1465, 1545},
            {1595, 1630, 1515, 1635, 1625},
            {1520, 1455, 1450, 1480, 1445}
        };
        List<Group> groups = new ArrayList<>();
        for (int[] batch : batches) {
            groups.add(ratings("dyestuff", batch));
        }

        Spread spread = Sums.of(100, groups).spread(PARAMETERS);

        assertThat(spread.noise() * spread.noise()).isCloseTo(2451.25, within(1e-6));
        assertThat(spread.strength()).isCloseTo(2451.25 / 1764.05, within(1e-6));
    }

    @Test
    void estimatesOnlyFromEnoughRelationshipsAndRepeats() {
        AnswerTally few = tally(29, 2);
        AnswerTally enough = tally(30, 2);

        assertThat(WhatIsUsual.from(few, "repair", 70, PARAMETERS).noise()).isEqualTo(16);
        assertThat(WhatIsUsual.from(enough, "repair", 70, PARAMETERS).noise()).isNotEqualTo(16);
        assertThat(WhatIsUsual.from(tally(60, 1), "repair", 70, PARAMETERS).noise()).isEqualTo(16);
    }

    @Test
    void takesTheSpreadOfEverybodyWhenTheOfferingHasTooFew() {
        AnswerTally elsewhere = tally(30, 2);

        Usual usual = WhatIsUsual.from(elsewhere, "payslip", 70, PARAMETERS);

        assertThat(usual.noise())
                .isEqualTo(WhatIsUsual.from(elsewhere, "repair", 70, PARAMETERS).noise());
    }

    @Test
    void keepsTheStrengthBetweenItsBounds() {
        List<Group> alike = new ArrayList<>();
        List<Group> apart = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            alike.add(ratings("repair", 20, 80));
            apart.add(ratings("repair", at, at + 1));
        }

        assertThat(Sums.of(100, alike).spread(PARAMETERS).strength()).isEqualTo(8);
        assertThat(Sums.of(100, apart).spread(PARAMETERS).strength()).isEqualTo(1);
    }

    private static AnswerTally tally(int relationships, int each) {
        return new AnswerTally(
                100,
                IntStream.range(0, relationships)
                        .mapToObj(at -> ratings("repair", answers(at, each)))
                        .toList());
    }

    private static int[] answers(int relationship, int each) {
        return IntStream.range(0, each).map(at -> (relationship * 7 + at * 31) % 100).toArray();
    }

    /// The answers of one relationship, in hundredths of the scale.
    private static Group ratings(String offering, int... values) {
        long sum = IntStream.of(values).asLongStream().sum();
        long squares = IntStream.of(values).mapToLong(one -> (long) one * one).sum();
        return new Group(
                offering,
                values.length,
                1,
                BigInteger.valueOf(sum),
                BigInteger.valueOf(sum * sum),
                BigInteger.valueOf(squares));
    }
}
