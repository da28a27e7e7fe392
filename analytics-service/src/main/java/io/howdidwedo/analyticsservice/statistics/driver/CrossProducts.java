package io.howdidwedo.analyticsservice.statistics.driver;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Complete answers to several questions, as the sums their correlations follow from. Those of
/// other answers can be added.
///
/// @param answers how many
/// @param sums of each question's values
/// @param products of each two questions' values, added up; a square matrix
public record CrossProducts(long answers, List<Double> sums, List<List<Double>> products) {
    /// Less than this of the squares is rounding.
    private static final double ROUNDING = 1e-12;

    public CrossProducts {
        sums = List.copyOf(sums);
        products = products.stream().map(List::copyOf).toList();
        int questions = sums.size();
        if (products.size() != questions
                || products.stream().anyMatch(row -> row.size() != questions)) {
            throw new IllegalArgumentException("Not a square of " + questions);
        }
    }

    /// Of no answers to so many questions.
    public static CrossProducts none(int questions) {
        List<Double> zeros = Collections.nCopies(questions, 0.0);
        return new CrossProducts(0, zeros, Collections.nCopies(questions, zeros));
    }

    /// Of one answer to each question.
    public static CrossProducts of(List<Double> answer) {
        return new CrossProducts(
                1,
                answer,
                answer.stream()
                        .map(rating -> answer.stream().map(other -> rating * other).toList())
                        .toList());
    }

    /// Together with other answers to the same questions.
    public CrossProducts plus(CrossProducts others) {
        if (others.questions() != questions()) {
            throw new IllegalArgumentException(
                    "Not the same questions: %d, %d".formatted(questions(), others.questions()));
        }
        return new CrossProducts(
                answers + others.answers,
                added(sums, others.sums),
                IntStream.range(0, questions())
                        .mapToObj(row -> added(products.get(row), others.products.get(row)))
                        .toList());
    }

    int questions() {
        return sums.size();
    }

    /// Whether not everybody gave the same answer; there must be answers.
    boolean varies(int question) {
        return deviations(question, question) > ROUNDING * products.get(question).get(question);
    }

    /// Pearson's; both must vary.
    double correlation(int one, int other) {
        return one == other
                ? 1
                : deviations(one, other)
                        / Math.sqrt(deviations(one, one) * deviations(other, other));
    }

    private double deviations(int one, int other) {
        return products.get(one).get(other) - sums.get(one) * sums.get(other) / answers;
    }

    private static List<Double> added(List<Double> some, List<Double> more) {
        return IntStream.range(0, some.size()).mapToObj(at -> some.get(at) + more.get(at)).toList();
    }
}
