package io.howdidwedo.followupservice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.PastAnswers.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is expected of every place where past answers are kept.
public abstract class PastAnswersKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private PastAnswers past;

    /// A place without any.
    protected abstract PastAnswers empty();

    @BeforeEach
    void begin() {
        past = empty();
    }

    @Test
    void thoseOfAPeriodAreToldTheNewestFirst() {
        past.keep(answer(1, 1, "north", NOON));
        past.keep(answer(2, 1, "north", NOON.plusSeconds(60)));
        past.keep(answer(3, 1, "north", NOON.plusSeconds(120)));
        past.keep(answer(4, 1, "north", NOON.minusMillis(1)));

        assertThat(between(Optional.empty(), NOON, NOON.plusSeconds(120)))
                .containsExactly("A-2", "A-1");
    }

    @Test
    void ofSeveralInOneSetTheNewestIsKept() {
        past.keepAll(
                List.of(
                        answer(1, 1, "north", NOON),
                        answer(2, 1, "north", NOON.plusSeconds(1)),
                        answer(1, 2, "south", NOON),
                        answer(1, 1, "north", NOON)));
        past.keepAll(List.of());

        assertThat(between(Optional.of(Set.of("south")), NOON, NOON.plusSeconds(2)))
                .containsExactly("A-1");
        assertThat(between(Optional.of(Set.of("north")), NOON, NOON.plusSeconds(2)))
                .containsExactly("A-2");
    }

    @Test
    void onlyThoseOfTheSuppliersAreTold() {
        past.keep(answer(1, 1, "north", NOON));
        past.keep(answer(2, 1, "south", NOON));

        Instant later = NOON.plusSeconds(1);
        assertThat(between(Optional.of(Set.of("south")), NOON, later)).containsExactly("A-2");
        assertThat(between(Optional.of(Set.of()), NOON, later)).isEmpty();
    }

    @Test
    void whatIsNewerIsKeptAndWhatTheCustomerWroteIsNot() {
        JudgedAnswer newer = answer(1, 2, "south", NOON);
        past.keep(answer(1, 1, "north", NOON));
        past.keep(newer.saying(List.of("It was wet")));
        past.keep(answer(1, 1, "north", NOON));

        assertThat(all()).containsExactly(newer);
    }

    @Test
    void afterFourHundredDaysTheyAreForgotten() {
        past.keep(answer(1, 1, "north", NOON));
        past.keep(answer(2, 1, "north", NOON.plusSeconds(1)));

        past.forgetBefore(NOON.plus(Duration.ofDays(400)).plusMillis(1));

        assertThat(all()).extracting(JudgedAnswer::externalId).containsExactly("A-2");
    }

    private List<JudgedAnswer> all() {
        List<JudgedAnswer> all = new ArrayList<>();
        past.of(new Period(Optional.empty(), Instant.EPOCH, NOON.plusSeconds(1_000)), all::add);
        return all;
    }

    private List<String> between(Optional<Set<String>> suppliers, Instant from, Instant until) {
        List<String> told = new ArrayList<>();
        past.of(new Period(suppliers, from, until), answer -> told.add(answer.externalId()));
        return told;
    }

    private static JudgedAnswer answer(int number, long version, String supplier, Instant at) {
        return new JudgedAnswer(
                new UUID(1, number),
                version,
                "A-" + number,
                CustomerKind.EXTERNAL,
                "gold",
                supplier,
                "repair",
                Verdict.SATISFIED,
                false,
                75.0,
                null,
                List.of("on-time"),
                List.of(),
                false,
                null,
                null,
                at,
                List.of(),
                null);
    }
}
