package io.howdidwedo.benchmarks.figures;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// So many answers over 24 months as an organisation with 50 teams, 8 offerings and a fifth as many
/// customers would have them, the same ones every time. One transaction in eleven gets no answer.
///
/// @param count answers, without the silent
record MadeUpAnswers(int count) {
    static final Instant BEGIN = Instant.parse("2024-11-01T00:00:00Z");
    static final Instant END = Instant.parse("2026-11-01T00:00:00Z");
    private static final int SILENT_AFTER = 10;
    private static final int ANSWERS_OF_A_CUSTOMER = 5;
    private static final double SAME_TEAM = 0.85;
    private static final double SAME_OFFERING = 0.7;
    private static final int POINTS = 5;

    private static final int COMMENT_ONE_IN = 5;

    /// The answers from this one on, with the silent between them, in the order they happened.
    Stream<MadeUpAnswer> range(int from, int until) {
        return IntStream.range(from, until)
                .boxed()
                .flatMap(
                        number ->
                                number % SILENT_AFTER == 0
                                        ? Stream.of(one(number, false), one(number, true))
                                        : Stream.of(one(number, false)));
    }

    /// The verdict on one more answer, of a team of its own.
    VerdictChanged newcomer(int number, String team) {
        return one(number, false).with(team).judged();
    }

    /// All that is told of one more answer, of this team.
    List<Event> another(int number, String team) {
        return one(number, false).with(team).events();
    }

    /// Every offering's agreement: overall, on time and with respect.
    List<OfferingChanged> offerings() {
        return IntStream.range(0, MadeUpCustomer.OFFERINGS)
                .mapToObj(number -> offering(MadeUpCustomer.name("offering", number)))
                .toList();
    }

    private MadeUpAnswer one(int number, boolean silent) {
        SplittableRandom random = new SplittableRandom(2L * number + (silent ? 1 : 0));
        MadeUpCustomer customer = customer(random);
        double quality = 3.9 + customer.leaning() + trend(number);
        Integer daysLate = random.nextInt(10) == 0 ? null : late(random);
        double overall = quality - (daysLate != null && daysLate > 0 ? 0.8 : 0);
        return new MadeUpAnswer(
                (silent ? "S" : "T") + number,
                customer,
                random.nextDouble() < SAME_TEAM
                        ? customer.supplier()
                        : MadeUpCustomer.supplier(random),
                random.nextDouble() < SAME_OFFERING
                        ? customer.offering()
                        : MadeUpCustomer.offering(random),
                at(number, random),
                random.nextInt(2 * ANSWERS_OF_A_CUSTOMER),
                daysLate,
                rating(overall, random),
                rating(quality + 0.2, random),
                random.nextInt(4) == 0
                        ? null
                        : (int) Math.clamp(2 * overall + random.nextGaussian(0, 1.5), 0, 10),
                silent,
                random.nextInt(COMMENT_ONE_IN) == 0 ? MadeUpComment.of(random) : "");
    }

    /// Few customers come often.
    private MadeUpCustomer customer(SplittableRandom random) {
        int customers = Math.max(1, count / ANSWERS_OF_A_CUSTOMER);
        return MadeUpCustomer.of((int) (customers * Math.pow(random.nextDouble(), 1.3)));
    }

    /// Better by a fifth of a point over the two years.
    private double trend(int number) {
        return 0.2 * number / count;
    }

    private static int late(SplittableRandom random) {
        return random.nextInt(8) == 0 ? 1 + random.nextInt(5) : 0;
    }

    private static int rating(double mean, SplittableRandom random) {
        return Math.clamp(Math.round(random.nextGaussian(mean, 0.8)), 1, POINTS);
    }

    private Instant at(int number, SplittableRandom random) {
        long seconds = Duration.between(BEGIN, END).toSeconds();
        return BEGIN.plusSeconds(
                Math.clamp(
                        seconds * number / count + random.nextInt(-86_400, 86_400),
                        0,
                        seconds - 1));
    }

    private static OfferingChanged offering(String id) {
        return new OfferingChanged(
                id,
                1,
                Map.of("en", id),
                List.of(
                        new Agreement(
                                1,
                                Instant.EPOCH,
                                List.of(
                                        rated("overall", "Served well, all in all", true, 3),
                                        onTime(),
                                        rated("respect", "Treated with respect", false, 4)))));
    }

    private static Requirement rated(String id, String text, boolean mustBe, int target) {
        return requirement(id, text, mustBe, POINTS, target, null);
    }

    private static Requirement onTime() {
        return requirement("on-time", "Done by the promised day", false, null, null, "days-late");
    }

    private static Requirement requirement(
            String id,
            String text,
            boolean mustBe,
            @Nullable Integer scale,
            @Nullable Integer target,
            @Nullable String measure) {
        return new Requirement(
                id,
                Map.of("en", text),
                Side.CUSTOMER,
                Need.SERVICE,
                Stage.DURING,
                Strength.NEED,
                true,
                mustBe,
                scale != null,
                scale,
                Direction.HIGH_IS_GOOD,
                target,
                scale == null ? 0 : 1,
                measure,
                measure == null ? null : 0.0);
    }
}
