package io.howdidwedo.analyticsservice.usual;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.usual.EarlierAnswersInMemory.Remembered;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Relationship;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What holds of everybody's earlier answers, wherever they are kept.
public abstract class EarlierAnswersKit {
    private static final Offset<Double> NEARLY = Offset.offset(1e-6);
    protected static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    protected static final Instant UNTIL = Instant.parse("2026-01-01T00:00:00Z");
    protected static final PriorWindow WINDOW = new PriorWindow(FROM, UNTIL);

    private final List<Remembered> answers = new ArrayList<>();

    /// A store with these answers, each the only one to a transaction of its own.
    protected abstract EarlierAnswers with(List<Remembered> answers);

    /// Ana gave 100 and 50, ben 75, both for repairs; cai gave 0 for a delivery.
    @Test
    void addsUpByHand() {
        rated("ana", "repair", "speed", FROM, 4, 4);
        rated("ana", "repair", "speed", FROM.plusSeconds(1), 2, 4);
        rated("ben", "repair", "speed", FROM, 3, 4);
        rated("cai", "delivery", "speed", FROM, 0, 4);

        assertSums(sums("repair"), 3, 2, 225, 18_125, 16_875, 5);
        assertSums(everywhere(), 4, 3, 225, 18_125, 16_875, 6);
    }

    @Test
    void hasNothingToAddWhenNobodyAnswered() {
        rated("ana", "repair", "price", FROM, 4, 4);

        assertSums(everywhere(), 0, 0, 0, 0, 0, 0);
    }

    @Test
    void takesTheStartOfTheWindowAndNotItsEnd() {
        rated("ana", "repair", "speed", FROM.minus(1, ChronoUnit.MILLIS), 1, 4);
        rated("ben", "repair", "speed", FROM, 2, 4);
        rated("cai", "repair", "speed", UNTIL.minus(1, ChronoUnit.MILLIS), 3, 4);
        rated("dan", "repair", "speed", UNTIL, 4, 4);

        assertSums(everywhere(), 2, 2, 125, 8_125, 8_125, 2);
    }

    /// Thirds, quarters and sixths: what is added is exact whatever the scales.
    @Test
    void addsUpAcrossScales() {
        rated("ana", "repair", "speed", FROM, 1, 3);
        rated("ana", "repair", "speed", FROM.plusSeconds(1), 3, 4);
        rated("ben", "repair", "speed", FROM, 5, 6);
        rated("cai", "delivery", "speed", FROM, 7, 10);

        double third = 100.0 / 3;
        double sixth = 500.0 / 6;
        assertSums(
                everywhere(),
                4,
                3,
                third + 75 + sixth + 70,
                third * third + 75 * 75 + sixth * sixth + 70 * 70,
                (third + 75) * (third + 75) / 2 + sixth * sixth + 70 * 70,
                6);
    }

    /// Customers answer as they like; each offering by itself makes up the whole.
    @Test
    void isTheSumOfItsOfferings() {
        Random chance = new Random(17);
        List<String> offerings = List.of("repair", "delivery", "cleaning");
        for (int each = 0; each < 200; each++) {
            int steps = List.of(4, 6, 9, 10).get(chance.nextInt(4));
            rated(
                    "customer-" + chance.nextInt(30),
                    offerings.get(chance.nextInt(3)),
                    chance.nextInt(4) == 0 ? "price" : "speed",
                    FROM.minus(30, ChronoUnit.DAYS).plus(chance.nextInt(450), ChronoUnit.DAYS),
                    chance.nextInt(steps + 1),
                    steps);
        }

        Sums all = everywhere();
        List<Sums> parts = offerings.stream().map(this::sums).toList();
        assertThat(all.answers()).isEqualTo(counted()).isGreaterThan(50);
        assertThat(parts.stream().mapToLong(Sums::answers).sum()).isEqualTo(all.answers());
        assertThat(parts.stream().mapToLong(Sums::relationships).sum())
                .isEqualTo(all.relationships());
        assertThat(parts.stream().mapToDouble(Sums::total).sum()).isCloseTo(all.total(), NEARLY);
        assertThat(all.total()).isCloseTo(total(), NEARLY);
        assertThat(parts.stream().mapToDouble(Sums::squares).sum())
                .isCloseTo(all.squares(), NEARLY);
        assertThat(parts.stream().mapToDouble(Sums::between).sum())
                .isCloseTo(all.between(), NEARLY);
        assertThat(all.between()).isLessThanOrEqualTo(all.squares());
    }

    private long counted() {
        return answers.stream().filter(EarlierAnswersKit::isMeant).count();
    }

    private double total() {
        return answers.stream()
                .filter(EarlierAnswersKit::isMeant)
                .mapToDouble(answer -> answer.performance().onCommonScale())
                .sum();
    }

    private static boolean isMeant(Remembered answer) {
        return answer.expectation().equals("speed") && WINDOW.contains(answer.occurredAt());
    }

    private Sums everywhere() {
        return with(answers).tally("speed", WINDOW, null).everywhere();
    }

    private Sums sums(String offering) {
        return with(answers).tally("speed", WINDOW, null).of(offering);
    }

    private static void assertSums(
            Sums sums,
            long answers,
            long relationships,
            double total,
            double squares,
            double between,
            double squaredCounts) {
        assertThat(sums.answers()).isEqualTo(answers);
        assertThat(sums.relationships()).isEqualTo(relationships);
        assertThat(sums.total()).isCloseTo(total, NEARLY);
        assertThat(sums.squares()).isCloseTo(squares, NEARLY);
        assertThat(sums.between()).isCloseTo(between, NEARLY);
        assertThat(sums.squaredCounts()).isCloseTo(squaredCounts, NEARLY);
    }

    private void rated(
            String customer, String offering, String expectation, Instant at, int good, int steps) {
        answers.add(
                new Remembered(
                        new Relationship(customer, "north-branch", offering).id(),
                        offering,
                        expectation,
                        at,
                        new Performance(good, steps)));
    }
}
