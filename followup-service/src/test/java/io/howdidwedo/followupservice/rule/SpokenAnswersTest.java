package io.howdidwedo.followupservice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.followupservice.rule.PastAnswers.Period;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.VoicesInMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Past answers are read by hundreds with what was written in them.
class SpokenAnswersTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final VoicesInMemory voices = new VoicesInMemory();
    private final PastAnswers past = new SpokenAnswers(new PastAnswersInMemory(), voices);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1_000, 1_203})
    void eachIsToldOnceInItsPlaceWithItsOwnWords(int number) {
        for (int at = 1; at <= number; at++) {
            past.keep(answer(at));
            if (at % 3 == 0) {
                say(at);
            }
        }

        List<JudgedAnswer> told = new ArrayList<>();
        past.of(new Period(Optional.empty(), NOON, NOON.plusSeconds(number + 1L)), told::add);

        assertThat(told)
                .extracting(JudgedAnswer::externalId)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, number)
                                .map(at -> number + 1 - at)
                                .mapToObj(at -> "A-" + at)
                                .toList());
        assertThat(told)
                .allSatisfy(
                        answer -> {
                            long at = answer.transactionId().getLeastSignificantBits();
                            assertThat(answer.said())
                                    .isEqualTo(at % 3 == 0 ? List.of("Words " + at) : List.of());
                        });
    }

    private void say(int at) {
        List<Comment> words = List.of(new Comment("next-time", "Words " + at));
        voices.keep(Voice.of(new UUID(1, at), new UUID(2, at), 1, words));
    }

    private static JudgedAnswer answer(int number) {
        return SomeAnswer.of(number, "north-branch", Verdict.SATISFIED, NOON.plusSeconds(number));
    }
}
