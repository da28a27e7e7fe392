package io.howdidwedo.analyticsservice.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.statistics.driver.Drivers.NotTold;
import io.howdidwedo.analyticsservice.statistics.driver.Drivers.Reason;
import io.howdidwedo.analyticsservice.statistics.driver.Drivers.Weighed;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RelativeWeightsTest {
    /// Motor Trend (1974) by Henderson and Velleman (1981), Biometrics 37:391-411: cylinders,
    /// displacement, power, gears and miles per gallon of 32 cars.
    private static final List<List<Double>> CARS =
            List.of(
                    car(6, 160, 110, 4, 21),
                    car(6, 160, 110, 4, 21),
                    car(4, 108, 93, 4, 22.8),
                    car(6, 258, 110, 3, 21.4),
                    car(8, 360, 175, 3, 18.7),
                    car(6, 225, 105, 3, 18.1),
                    car(8, 360, 245, 3, 14.3),
                    car(4, 146.7, 62, 4, 24.4),
                    car(4, 140.8, 95, 4, 22.8),
                    car(6, 167.6, 123, 4, 19.2),
                    car(6, 167.6, 123, 4, 17.8),
                    car(8, 275.8, 180, 3, 16.4),
                    car(8, 275.8, 180, 3, 17.3),
                    car(8, 275.8, 180, 3, 15.2),
                    car(8, 472, 205, 3, 10.4),
                    car(8, 460, 215, 3, 10.4),
                    car(8, 440, 230, 3, 14.7),
                    car(4, 78.7, 66, 4, 32.4),
                    car(4, 75.7, 52, 4, 30.4),
                    car(4, 71.1, 65, 4, 33.9),
                    car(4, 120.1, 97, 3, 21.5),
                    car(8, 318, 150, 3, 15.5),
                    car(8, 304, 150, 3, 15.2),
                    car(8, 350, 245, 3, 13.3),
                    car(8, 400, 175, 3, 19.2),
                    car(4, 79, 66, 4, 27.3),
                    car(4, 120.3, 91, 5, 26),
                    car(4, 95.1, 113, 5, 30.4),
                    car(8, 351, 264, 5, 15.8),
                    car(6, 145, 175, 5, 19.7),
                    car(8, 301, 335, 5, 15),
                    car(4, 121, 109, 4, 21.4));

    /// The example of the R package rwa.
    @Test
    void agreesWithThePublishedWeights() {
        Weighed cars = weighed(crossProducts(CARS));

        assertThat(cars.answers()).isEqualTo(32);
        assertWeights(cars, 5e-8, 0.2284797, 0.2221469, 0.2321744, 0.0963886);
        assertThat(cars.explained()).isCloseTo(0.7791896, within(5e-8));
    }

    @Test
    void keepsToTheOrderOfTheQuestions() {
        Weighed turned =
                weighed(
                        crossProducts(
                                CARS.stream()
                                        .map(
                                                car ->
                                                        List.of(
                                                                car.get(3),
                                                                car.get(1),
                                                                car.get(2),
                                                                car.get(0),
                                                                car.get(4)))
                                        .toList()));

        assertWeights(turned, 5e-8, 0.0963886, 0.2221469, 0.2321744, 0.2284797);
    }

    /// Every combination of two ratings equally often: their squared correlations with the outcome
    /// divide its variance.
    @Test
    void areTheSquaredCorrelationsOfUncorrelatedQuestions() {
        Weighed drivers = weighed(grid(at -> 3.0 * (at % 6) + 4.0 * (at / 6)));

        assertWeights(drivers, 1e-12, 9 / 25.0, 16 / 25.0);
    }

    @Test
    void areTheSameOnAnyScaleAndInEitherDirection() {
        Weighed drivers = weighed(grid(at -> 500 - 30.0 * (at % 6) - 40.0 * (at / 6)));

        assertWeights(drivers, 1e-12, 9 / 25.0, 16 / 25.0);
    }

    @Test
    void addUpOverAnswersKeptApart() {
        CrossProducts whole = crossProducts(CARS);
        CrossProducts parts =
                crossProducts(CARS.subList(0, 9)).plus(crossProducts(CARS.subList(9, 32)));

        assertWeights(
                weighed(parts),
                1e-9,
                weighed(whole).weights().stream().mapToDouble(w -> w).toArray());
    }

    @Test
    void rankNothingByFewAnswers() {
        assertThat(RelativeWeights.of(crossProducts(CARS.subList(0, 29))))
                .isEqualTo(new NotTold(Reason.FEW_ANSWERS));
        assertThat(RelativeWeights.of(CrossProducts.none(3)))
                .isEqualTo(new NotTold(Reason.FEW_ANSWERS));
    }

    @Test
    void needAnswersThatDiffer() {
        CrossProducts sameAnswer =
                crossProducts(CARS.stream().map(car -> List.of(car.get(0), 33.3, 2.0)).toList());
        CrossProducts sameOutcome = grid(at -> 33.3);

        assertThat(RelativeWeights.of(sameAnswer)).isEqualTo(new NotTold(Reason.ALL_ALIKE));
        assertThat(RelativeWeights.of(sameOutcome)).isEqualTo(new NotTold(Reason.ALL_ALIKE));
    }

    @Test
    void doNotSeparateAQuestionFromItsDouble() {
        CrossProducts doubled =
                crossProducts(
                        CARS.stream()
                                .map(car -> List.of(car.get(0), 7 - 2 * car.get(0), car.get(4)))
                                .toList());

        assertThat(RelativeWeights.of(doubled)).isEqualTo(new NotTold(Reason.INSEPARABLE));
    }

    @Test
    void needTheSameQuestionsAndAnOutcome() {
        assertThatThrownBy(() -> CrossProducts.none(3).plus(CrossProducts.none(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RelativeWeights.of(CrossProducts.none(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CrossProducts(1, List.of(1.0), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// 36 answers: two ratings from 0 to 5 and what follows from them.
    private static CrossProducts grid(ToDoubleFunction<Integer> outcome) {
        return crossProducts(
                IntStream.range(0, 36)
                        .mapToObj(
                                at ->
                                        List.of(
                                                (double) (at % 6),
                                                (double) (at / 6),
                                                outcome.applyAsDouble(at)))
                        .toList());
    }

    private static CrossProducts crossProducts(List<List<Double>> answers) {
        return answers.stream()
                .map(CrossProducts::of)
                .reduce(CrossProducts.none(answers.getFirst().size()), CrossProducts::plus);
    }

    private static Weighed weighed(CrossProducts crossProducts) {
        return assertThat(RelativeWeights.of(crossProducts))
                .asInstanceOf(InstanceOfAssertFactories.type(Weighed.class))
                .actual();
    }

    private static void assertWeights(Weighed drivers, double tolerance, double... expected) {
        assertThat(drivers.weights()).hasSize(expected.length);
        for (int at = 0; at < expected.length; at++) {
            assertThat(drivers.weights().get(at)).isCloseTo(expected[at], within(tolerance));
        }
    }

    private static List<Double> car(
            double cylinders, double displacement, double power, double gears, double miles) {
        return List.of(cylinders, displacement, power, gears, miles);
    }
}
