package io.howdidwedo.analyticsservice.usual.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally.Group;
import io.howdidwedo.analyticsservice.usual.EarlierAnswersInMemory.Remembered;
import io.howdidwedo.analyticsservice.usual.EarlierAnswersKit;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Answer;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuckDbEarlierAnswersTest extends EarlierAnswersKit {
    private static final Instant AT = FROM.plus(Duration.ofDays(10));
    private static final UUID ANA = new UUID(0, 1);

    private final List<DuckDbChronicle> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(DuckDbChronicle::close);
    }

    @Override
    protected EarlierAnswers with(List<Remembered> answers) {
        List<Event> events = new ArrayList<>();
        answers.stream()
                .collect(
                        Collectors.groupingBy(
                                Remembered::offering,
                                Collectors.mapping(Remembered::expectation, Collectors.toSet())))
                .forEach(
                        (offering, expectations) ->
                                events.add(
                                        offering(offering, expectations, Direction.HIGH_IS_GOOD)));
        for (Remembered answer : answers) {
            events.add(
                    verdict(
                            "T-" + events.size(),
                            answer.relationship(),
                            answer.offering(),
                            answer.occurredAt(),
                            List.of(
                                    given(
                                            "R-" + events.size(),
                                            Standing.COUNTS,
                                            answer.occurredAt(),
                                            new Rating(
                                                    answer.expectation(),
                                                    answer.performance().steps() + 1,
                                                    answer.performance().good() + 1,
                                                    false)))));
        }
        return chronicle(events);
    }

    private EarlierAnswers chronicle(List<Event> events) {
        DuckDbChronicle chronicle = Chronicles.of(events);
        open.add(chronicle);
        return new DuckDbEarlierAnswers(chronicle);
    }

    /// Only the one that counts, by its agreement's direction; nothing that was skipped, is not
    /// applicable, too late, held back, or of an expectation nobody agreed on.
    @Test
    void takesOnlyWhatCounts() {
        EarlierAnswers answers =
                chronicle(
                        List.of(
                                offering("repair", Set.of("delay"), Direction.LOW_IS_GOOD),
                                answered("T-1", Standing.COUNTS, rating("delay", 2)),
                                answered("T-2", Standing.LATE, rating("delay", 1)),
                                answered("T-3", Standing.QUARANTINED, rating("delay", 1)),
                                answered("T-4", Standing.SUPERSEDED, rating("delay", 1)),
                                answered("T-5", Standing.COUNTS, rating("delay", null)),
                                answered("T-6", Standing.COUNTS, new Rating("delay", 5, 1, true)),
                                answered("T-7", Standing.COUNTS, rating("price", 1))));

        assertThat(answers.tally("delay", WINDOW, null)).isEqualTo(single(3));
        assertThat(answers.tally("price", WINDOW, null)).isEqualTo(AnswerTally.empty());
    }

    /// What counts today took the place of what counted then.
    @Test
    void tellsWhatWasKnownAtATime() {
        EarlierAnswers answers =
                chronicle(
                        List.of(
                                offering("repair", Set.of("speed"), Direction.HIGH_IS_GOOD),
                                verdict(
                                        "T-1",
                                        ANA,
                                        "repair",
                                        AT,
                                        List.of(
                                                given(
                                                        "R-1",
                                                        Standing.SUPERSEDED,
                                                        AT.plusSeconds(60),
                                                        rating("speed", 2)),
                                                given(
                                                        "R-2",
                                                        Standing.COUNTS,
                                                        AT.plusSeconds(120),
                                                        rating("speed", 5)),
                                                given(
                                                        "R-3",
                                                        Standing.LATE,
                                                        AT.plusSeconds(90),
                                                        rating("speed", 1))))));

        assertThat(answers.tally("speed", WINDOW, AT.plusSeconds(59)))
                .isEqualTo(AnswerTally.empty());
        assertThat(answers.tally("speed", WINDOW, AT.plusSeconds(60))).isEqualTo(single(1));
        assertThat(answers.tally("speed", WINDOW, AT.plusSeconds(119))).isEqualTo(single(1));
        assertThat(answers.tally("speed", WINDOW, AT.plusSeconds(120))).isEqualTo(single(4));
        assertThat(answers.tally("speed", WINDOW, null)).isEqualTo(single(4));
    }

    private static AnswerTally single(int good) {
        BigInteger part = BigInteger.valueOf(good);
        return new AnswerTally(
                4, List.of(new Group("repair", 1, 1, part, part.pow(2), part.pow(2))));
    }

    private static Rating rating(String expectation, @Nullable Integer value) {
        return new Rating(expectation, 5, value, false);
    }

    private static VerdictChanged answered(String externalId, Standing standing, Rating rating) {
        return verdict(
                externalId,
                ANA,
                "repair",
                AT,
                List.of(given("R-" + externalId, standing, AT, rating)));
    }

    private static Answer given(String externalId, Standing standing, Instant at, Rating rating) {
        return new Answer(
                DerivedId.of("response", externalId),
                externalId,
                standing,
                at,
                at,
                "mail",
                null,
                null,
                null,
                false,
                List.of(rating));
    }

    private static VerdictChanged verdict(
            String externalId,
            UUID relationship,
            String offering,
            Instant at,
            List<Answer> answers) {
        return new VerdictChanged(
                DerivedId.of("transaction", "shop", externalId),
                relationship,
                "shop",
                externalId,
                1,
                "ana",
                CustomerKind.EXTERNAL,
                null,
                "north-branch",
                offering,
                "web",
                at,
                at,
                null,
                Map.of(),
                1,
                1,
                null,
                answers);
    }

    private static OfferingChanged offering(
            String offering, Set<String> expectations, Direction direction) {
        return new OfferingChanged(
                offering,
                1,
                Map.of(),
                List.of(
                        new Agreement(
                                1,
                                Instant.EPOCH,
                                expectations.stream()
                                        .map(expectation -> requirement(expectation, direction))
                                        .toList())));
    }

    private static Requirement requirement(String expectation, Direction direction) {
        return new Requirement(
                expectation,
                Map.of(),
                Side.CUSTOMER,
                Need.SERVICE,
                Stage.AFTER,
                Strength.NEED,
                false,
                false,
                true,
                5,
                direction,
                null,
                1,
                null,
                null);
    }
}
