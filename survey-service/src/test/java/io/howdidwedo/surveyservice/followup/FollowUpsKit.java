package io.howdidwedo.surveyservice.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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

    private static FollowUp open() {
        return SomeFollowUp.open(ORDER, new UUID(2, 2), new UUID(3, 3));
    }
}
