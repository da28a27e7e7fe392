package io.howdidwedo.analyticsservice.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.statistics.driver.Drivers.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What must hold of what drives an outcome whatever the answers are.
class LawsOfDriversTest {
    private static final int CASES = 60;

    private final Random chance = new Random(20_261_129);

    /// R squared of two questions, by the textbook's formula of their three correlations.
    @Test
    void theWeightsOfTwoAddUpToWhatBothExplain() {
        for (int at = 0; at < CASES; at++) {
            List<List<Double>> answers = answers(2);
            double one = correlation(answers, 0, 2);
            double other = correlation(answers, 1, 2);
            double both = correlation(answers, 0, 1);
            double explained =
                    (one * one + other * other - 2 * one * other * both) / (1 - both * both);
            assertThat(weighed(answers).explained()).isCloseTo(explained, Offset.offset(1e-9));
        }
    }

    @Test
    void noWeightIsBelowNoughtAndAllTogetherAreAtMostAll() {
        for (int at = 0; at < CASES; at++) {
            Weighed drivers = weighed(answers(2 + chance.nextInt(4)));
            assertThat(drivers.weights()).allMatch(weight -> weight >= 0);
            assertThat(drivers.explained()).isBetween(0.0, 1.0 + 1e-9);
        }
    }

    /// A further question never explains less, and one that only guesses gets next to nothing of
    /// many answers.
    @Test
    void aFurtherQuestionNeverExplainsLess() {
        for (int at = 0; at < CASES; at++) {
            List<List<Double>> more = answers(3);
            List<List<Double>> fewer =
                    more.stream()
                            .map(answer -> List.of(answer.get(0), answer.get(1), answer.get(3)))
                            .toList();
            assertThat(weighed(more).explained())
                    .isGreaterThanOrEqualTo(weighed(fewer).explained() - 1e-9);
        }
    }

    private static Weighed weighed(List<List<Double>> answers) {
        return (Weighed)
                RelativeWeights.of(
                        answers.stream()
                                .map(CrossProducts::of)
                                .reduce(CrossProducts::plus)
                                .orElseThrow());
    }

    /// Ratings that go together, and an outcome that follows some of them.
    private List<List<Double>> answers(int questions) {
        List<List<Double>> answers = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            double mood = chance.nextGaussian();
            List<Double> answer = new ArrayList<>();
            double outcome = 0;
            for (int question = 0; question < questions; question++) {
                double rating = 60 + 10 * mood + 15 * chance.nextGaussian();
                outcome += (question + 1) * rating / 3;
                answer.add(rating);
            }
            answer.add(outcome + 10 * chance.nextGaussian());
            answers.add(answer);
        }
        return answers;
    }

    private static double correlation(List<List<Double>> answers, int one, int other) {
        double first = mean(answers, one);
        double second = mean(answers, other);
        double together = 0;
        double ofFirst = 0;
        double ofSecond = 0;
        for (List<Double> answer : answers) {
            double off = answer.get(one) - first;
            double away = answer.get(other) - second;
            together += off * away;
            ofFirst += off * off;
            ofSecond += away * away;
        }
        return together / Math.sqrt(ofFirst * ofSecond);
    }

    private static double mean(List<List<Double>> answers, int question) {
        return answers.stream().mapToDouble(answer -> answer.get(question)).sum() / answers.size();
    }
}
