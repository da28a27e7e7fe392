package io.howdidwedo.followupservice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Asking;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanningQuestionsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofDays(14));
    private static final UUID ID = new UUID(1, 1);

    private final List<Unanswered> silences = new ArrayList<>();
    private final PlanningQuestions planning =
            new PlanningQuestions(new PlansInMemory(), silences::add);

    @Test
    void tellsWhoDidNotAnswer() {
        planning.transactionRecorded(recorded());
        planning.invitationChanged(invitation(1, AskedFor.TRANSACTION, InvitationStatus.SENT));
        assertThat(silences).isEmpty();

        planning.invitationChanged(invitation(2, AskedFor.TRANSACTION, InvitationStatus.EXPIRED));
        assertThat(silences)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.customer()).isEqualTo("ana");
                            assertThat(one.tier()).isEqualTo("gold");
                            assertThat(one.since()).isEqualTo(LATER);
                        });
    }

    @Test
    void whoWasAskedAgainIsNotSilentAboutTheTransaction() {
        planning.transactionRecorded(recorded());
        planning.invitationChanged(invitation(1, AskedFor.RECOVERY, InvitationStatus.EXPIRED));

        assertThat(silences).isEmpty();
    }

    @Test
    void ofATransactionThatIsNotKnownNothingCanBeTold() {
        planning.invitationChanged(invitation(1, AskedFor.TRANSACTION, InvitationStatus.EXPIRED));

        assertThat(silences).isEmpty();
    }

    private static TransactionRecorded recorded() {
        return new TransactionRecorded(
                ID,
                ID,
                "shop",
                "A-1",
                NOON,
                NOON,
                Stage.AFTER,
                "ana",
                CustomerKind.EXTERNAL,
                "gold",
                "north-branch",
                "home-delivery",
                null,
                null,
                Map.of(),
                new Asking("standard", 1, NOON, List.of(), Duration.ofDays(14)),
                null);
    }

    private static InvitationChanged invitation(
            long version, AskedFor askedFor, InvitationStatus status) {
        return new InvitationChanged(
                new UUID(2, askedFor.ordinal()),
                ID,
                ID,
                version,
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
                null);
    }
}
