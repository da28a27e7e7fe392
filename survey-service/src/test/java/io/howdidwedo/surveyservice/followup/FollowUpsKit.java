package io.howdidwedo.surveyservice.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.followup.FollowUps.Heard;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of follow-ups does.
public abstract class FollowUpsKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID ORDER = new UUID(1, 1);

    private FollowUps followUps;

    /// Follow-ups, none yet.
    protected abstract FollowUps empty();

    @BeforeEach
    void begin() {
        followUps = empty();
    }

    @Test
    void nobodyFollowsUpWhatNobodyHeardOf() {
        assertThat(followUps.about(ORDER)).isEmpty();
    }

    @Test
    void theFirstStepBeginsWithNothingHeard() {
        FollowUp wrote = followUps.change(open(), before -> before.wrote("Late", true, NOON));

        assertThat(wrote.written()).hasSize(1);
        assertThat(followUps.about(ORDER)).contains(wrote);
    }

    @Test
    void theNextStepGoesOnFromWhatIsThere() {
        followUps.change(open(), before -> before.wrote("Late", true, NOON));

        FollowUp wrote = followUps.change(open(), before -> before.wrote("Wet", false, NOON));

        assertThat(wrote.written())
                .extracting(FollowUp.Written::words)
                .containsExactly("Late", "Wet");
        assertThat(followUps.about(ORDER)).contains(wrote);
    }

    @Test
    void aStepThatChangesNothingLeavesItAsItIs() {
        FollowUp wrote = followUps.change(open(), before -> before.wrote("Late", true, NOON));

        assertThat(followUps.change(open(), before -> before)).isEqualTo(wrote);
        assertThat(followUps.about(ORDER)).contains(wrote);
    }

    @Test
    void whatIsHeardTogetherIsKeptInItsOrder() {
        UUID other = new UUID(1, 2);
        followUps.change(open(), before -> before.wrote("Late", true, NOON));

        followUps.changeAll(
                List.of(
                        new Heard(open(), before -> before.wrote("Wet", false, NOON)),
                        new Heard(open(other), before -> before.wrote("Cold", false, NOON)),
                        new Heard(open(), before -> before.wrote("Torn", false, NOON)),
                        new Heard(open(new UUID(1, 3)), before -> before)));

        assertThat(followUps.about(ORDER).orElseThrow().written())
                .extracting(FollowUp.Written::words)
                .containsExactly("Late", "Wet", "Torn");
        assertThat(followUps.about(other).orElseThrow().written())
                .extracting(FollowUp.Written::words)
                .containsExactly("Cold");
        assertThat(followUps.about(new UUID(1, 3))).isEmpty();
    }

    private static FollowUp open() {
        return open(ORDER);
    }

    private static FollowUp open(UUID transaction) {
        return SomeFollowUp.open(transaction, new UUID(2, 2), new UUID(3, 3));
    }
}
