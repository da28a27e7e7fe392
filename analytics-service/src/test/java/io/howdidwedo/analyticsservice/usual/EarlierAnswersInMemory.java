package io.howdidwedo.analyticsservice.usual;

import static java.util.stream.Collectors.groupingBy;

import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally.Group;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers kept in memory.
public final class EarlierAnswersInMemory implements EarlierAnswers {
    /// One answer to one expectation.
    public record Remembered(
            UUID relationship,
            String offering,
            String expectation,
            Instant occurredAt,
            Performance performance) {}

    private final List<Remembered> answers = new ArrayList<>();

    public void add(Remembered answer) {
        answers.add(answer);
    }

    @Override
    public AnswerTally tally(String expectation, PriorWindow window, @Nullable Instant knownAt) {
        List<Remembered> those =
                answers.stream()
                        .filter(one -> one.expectation().equals(expectation))
                        .filter(one -> window.contains(one.occurredAt()))
                        .toList();
        long unit =
                those.stream()
                        .mapToLong(one -> one.performance().steps())
                        .reduce(1, (one, other) -> one * other / gcd(one, other));
        return new AnswerTally(
                unit,
                those.stream().collect(groupingBy(Remembered::relationship)).values().stream()
                        .map(one -> group(one, unit))
                        .toList());
    }

    private static Group group(List<Remembered> ofOneRelationship, long unit) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (Remembered one : ofOneRelationship) {
            BigInteger parts =
                    BigInteger.valueOf(
                            one.performance().good() * (unit / one.performance().steps()));
            sum = sum.add(parts);
            squares = squares.add(parts.multiply(parts));
        }
        return new Group(
                ofOneRelationship.getFirst().offering(),
                ofOneRelationship.size(),
                1,
                sum,
                sum.multiply(sum),
                squares);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
