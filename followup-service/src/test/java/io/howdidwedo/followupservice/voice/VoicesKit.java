package io.howdidwedo.followupservice.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is expected of every store of voices.
public abstract class VoicesKit {
    private static final UUID TRANSACTION = new UUID(1, 1);
    private static final UUID FIRST = new UUID(2, 1);
    private static final UUID SECOND = new UUID(2, 2);

    private Voices voices;

    /// One with nothing in it.
    protected abstract Voices voices();

    @BeforeEach
    void begin() {
        voices = voices();
    }

    @Test
    void keepsTheNewestWords() {
        keep(FIRST, 2, "It was wet and cold");
        keep(FIRST, 1, "It was wet");

        assertThat(sentence()).isEqualTo("It was wet and cold");
    }

    @Test
    void ofSeveralInOneSetTheNewestIsKept() {
        UUID other = new UUID(1, 2);
        voices.keepAll(
                List.of(
                        Voice.of(TRANSACTION, FIRST, 1, said("It was wet")),
                        Voice.of(other, SECOND, 1, said("It was late")),
                        Voice.of(TRANSACTION, FIRST, 2, said("It was wet and cold")),
                        Voice.of(TRANSACTION, FIRST, 1, said("It was wet"))));
        voices.keepAll(List.of());

        assertThat(sentence()).isEqualTo("It was wet and cold");
        assertThat(voices.about(List.of(other))).containsOnlyKeys(other);
    }

    @Test
    void whatIsTakenBackDoesNotComeAgain() {
        keep(FIRST, 1, "It was wet");
        keep(FIRST, 2);
        keep(FIRST, 1, "It was wet");

        assertThat(voices.about(List.of(TRANSACTION))).isEmpty();
    }

    @Test
    void whatWasTakenBackBeforeItWasHeardOfStaysAway() {
        keep(FIRST, 2);
        keep(FIRST, 1, "It was wet");

        assertThat(voices.about(List.of(TRANSACTION))).isEmpty();
    }

    @Test
    void takingBackOneAnswerLeavesTheOther() {
        keep(FIRST, 1, "It was wet");
        keep(SECOND, 1, "It was late");
        keep(FIRST, 2);

        assertThat(sentence()).isEqualTo("It was late");
    }

    @Test
    void allAnswersCanBeTakenBack() {
        keep(FIRST, 1, "It was wet");
        keep(SECOND, 1, "It was late");
        keep(SECOND, 2);
        keep(FIRST, 2);
        keep(FIRST, 1, "It was wet");
        keep(SECOND, 1, "It was late");

        assertThat(voices.about(List.of(TRANSACTION))).isEmpty();
    }

    private void keep(UUID response, long version, String... words) {
        voices.keep(Voice.of(TRANSACTION, response, version, said(words)));
    }

    private static List<Comment> said(String... words) {
        return List.of(words).stream().map(one -> new Comment("next-time", one)).toList();
    }

    private String sentence() {
        return voices.about(List.of(TRANSACTION)).get(TRANSACTION).sentence();
    }
}
