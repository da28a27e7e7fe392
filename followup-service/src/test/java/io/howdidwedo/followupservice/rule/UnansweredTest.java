package io.howdidwedo.followupservice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.invitation.InvitationChanged.Silence;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnansweredTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(14));
    private static final UUID ID = new UUID(1, 1);
    private static final Silence SILENCE =
            new Silence("A-1", CustomerKind.EXTERNAL, "gold", null, NOON);

    @Test
    void tellsWhoDidNotAnswer() {
        assertThat(Unanswered.of(invitation(AskedFor.TRANSACTION, InvitationStatus.SENT, SILENCE)))
                .isEmpty();
        assertThat(
                        Unanswered.of(
                                invitation(
                                        AskedFor.TRANSACTION, InvitationStatus.EXPIRED, SILENCE)))
                .hasValueSatisfying(
                        one -> {
                            assertThat(one.transactionId()).isEqualTo(ID);
                            assertThat(one.customer()).isEqualTo("ana");
                            assertThat(one.tier()).isEqualTo("gold");
                            assertThat(one.since()).isEqualTo(LATER);
                        });
    }

    @Test
    void whoWasAskedAgainIsNotSilentAboutTheTransaction() {
        assertThat(Unanswered.of(invitation(AskedFor.RECOVERY, InvitationStatus.EXPIRED, SILENCE)))
                .isEmpty();
    }

    /// An older version did not tell.
    @Test
    void ofATransactionThatIsNotKnownNothingCanBeTold() {
        assertThat(Unanswered.of(invitation(AskedFor.TRANSACTION, InvitationStatus.EXPIRED, null)))
                .isEmpty();
    }

    private static InvitationChanged invitation(
            AskedFor askedFor, InvitationStatus status, @Nullable Silence silence) {
        return new InvitationChanged(
                new UUID(2, askedFor.ordinal()),
                ID,
                ID,
                2,
                askedFor,
                "ana",
                "north-branch",
                "home-delivery",
                "email",
                status,
                null,
                LATER,
                NOON,
                null,
                List.of(),
                0,
                LATER,
                silence);
    }
}
