package io.howdidwedo.followupservice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-5000-8000-000000000001");

    private final Plan plan = new Plan(ID, ID, List.of(), null);

    @Test
    void onceSentRemindersAndTheEndWait() {
        Plan.Step step = plan.follow(invitation(2, InvitationStatus.SENT));

        assertThat(step.timers())
                .extracting(OutgoingEvent::key)
                .containsExactly(
                        "remind/" + ID + "/1",
                        "remind/" + ID + "/2",
                        "expire_invitation/" + ID + "/0");
    }

    @Test
    void theSameStateSetsNothingAgain() {
        Plan sent = plan.follow(invitation(2, InvitationStatus.SENT)).plan();

        assertThat(sent.follow(invitation(2, InvitationStatus.SENT)).timers()).isEmpty();
        assertThat(sent.follow(invitation(3, InvitationStatus.OPENED)).timers()).isEmpty();
    }

    @Test
    void anAnswerTakesThemBack() {
        Plan sent = plan.follow(invitation(2, InvitationStatus.SENT)).plan();

        Plan.Step answered = sent.follow(invitation(3, InvitationStatus.ANSWERED));

        assertThat(answered.timers()).hasSize(3).allMatch(timer -> timer.event() == null);
    }

    @Test
    void anOlderStateComingLateChangesNothing() {
        Plan answered = plan.follow(invitation(3, InvitationStatus.ANSWERED)).plan();

        Plan.Step late = answered.follow(invitation(2, InvitationStatus.SENT));

        assertThat(late.timers()).isEmpty();
        assertThat(late.plan()).isEqualTo(answered);
    }

    private static InvitationChanged invitation(long version, InvitationStatus status) {
        return new InvitationChanged(
                ID,
                ID,
                ID,
                version,
                AskedFor.TRANSACTION,
                "c",
                "s",
                "o",
                "email",
                status,
                null,
                NOON,
                NOON,
                null,
                List.of(Duration.ofDays(3), Duration.ofDays(7)),
                0,
                NOON.plus(Duration.ofDays(30)),
                null);
    }
}
