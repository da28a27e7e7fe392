package io.howdidwedo.analyticsservice.chronicle.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Batch;
import io.howdidwedo.analyticsservice.chronicle.Retold;
import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What belongs to a transaction is found by when it happened, however that is known: exactly, to
/// the millisecond, or only that it was some time before.
class FoundByTimeTest {
    private static final Instant EXACTLY = Instant.parse("2026-03-04T05:06:07.891234Z");
    private static final Told OLD = visit("A-1", "ana").on(EXACTLY);
    private static final Told NEWER = visit("B-1", "ben").on(EXACTLY.plus(Duration.ofDays(500)));

    private final DuckDbChronicle chronicle = Chronicles.of(List.of());

    @AfterEach
    void close() {
        chronicle.close();
    }

    /// Verdicts know the time of their transaction to the millisecond only.
    @Test
    void tellsATransactionThatItWasAnswered() {
        add(OLD.recorded(null));
        add(toTheMillisecond(OLD.judged()));

        assertThat(number("SELECT count(*) FROM intake WHERE answered")).isEqualTo(1);
    }

    @Test
    void tellsATransactionThatItHadBeenAnsweredBefore() {
        add(toTheMillisecond(OLD.judged()));
        add(OLD.recorded(null));

        assertThat(number("SELECT count(*) FROM intake WHERE answered")).isEqualTo(1);
    }

    /// Much later than anybody is usually asked, and together with others.
    @Test
    void tellsATransactionOfLongAgoThatItWasAskedAbout() {
        add(OLD.recorded(null));
        add(NEWER.recorded(null));

        add(
                NEWER.invited(InvitationStatus.SENT, null),
                muchLater(OLD.invited(InvitationStatus.SENT, null)));
        add(
                NEWER.invited(InvitationStatus.ANSWERED, null),
                muchLater(OLD.invited(InvitationStatus.ANSWERED, null)));

        assertThat(number("SELECT count(*) FROM intake WHERE asked_at IS NOT NULL")).isEqualTo(2);
        assertThat(number("SELECT count(*) FROM invitations WHERE status = 'ANSWERED'"))
                .isEqualTo(2);
        assertThat(number("SELECT count(*) FROM invitations")).isEqualTo(2);
    }

    /// The same with the transaction itself once more in the batch.
    @Test
    void takesNoSecondCopyForTheFirst() {
        add(OLD.recorded(null));

        add(OLD.recorded(null), muchLater(OLD.invited(InvitationStatus.SENT, null)));

        assertThat(number("SELECT count(*) FROM intake")).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM intake WHERE asked_at IS NOT NULL")).isEqualTo(1);
    }

    /// Its customer turned out to be another: what is known of it stays, and what is older of it is
    /// passed over.
    @Test
    void keepsAMovedTransactionWhereItBelongs() {
        add(OLD.recorded(null), OLD.invited(InvitationStatus.SENT, null), OLD.judged());

        add(Retold.moved(OLD.recorded(null), 2, "eva"), Retold.moved(OLD.recorded(null), 1, "ben"));
        add(OLD.recorded(null));
        add(Retold.moved(OLD.recorded(null), 1, "ben"));

        assertThat(number("SELECT count(*) FROM intake WHERE customer = 'eva'")).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM intake")).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM intake WHERE asked_at IS NOT NULL AND answered"))
                .isEqualTo(1);
    }

    @Test
    void replacesAnAnswerThatCameBeforeItsTransaction() {
        add(OLD.wrote(1, "fine"));
        add(OLD.wrote(2, "very fine"));
        add(OLD.recorded(null));
        add(OLD.wrote(1, "fine"));
        add(OLD.wrote(3, "really fine"));

        assertThat(number("SELECT max(version) FROM responses")).isEqualTo(3);
        assertThat(number("SELECT count(*) FROM responses")).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM comments WHERE text = 'really fine'")).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM comments")).isEqualTo(1);
    }

    private void add(Event... events) {
        chronicle.add(new Batch(List.of(events), Map.of()));
    }

    private long number(String sql) {
        return chronicle.ask(
                connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet row = statement.executeQuery(sql)) {
                        row.next();
                        return row.getLong(1);
                    }
                });
    }

    private static InvitationChanged muchLater(InvitationChanged like) {
        return new InvitationChanged(
                like.invitationId(),
                like.transactionId(),
                like.relationshipId(),
                like.version(),
                like.askedFor(),
                like.customer(),
                like.supplier(),
                like.offering(),
                like.contactPoint(),
                like.status(),
                like.reason(),
                like.changedAt().plus(Duration.ofDays(400)),
                like.sentAt(),
                like.caseId(),
                like.remindAfter(),
                like.remindersSent(),
                like.expiresAt(),
                like.silence());
    }

    private static VerdictChanged toTheMillisecond(VerdictChanged like) {
        return new VerdictChanged(
                like.transactionId(),
                like.relationshipId(),
                like.source(),
                like.externalId(),
                like.version(),
                like.customer(),
                like.customerKind(),
                like.tier(),
                like.supplier(),
                like.offering(),
                like.contactPoint(),
                like.occurredAt().truncatedTo(ChronoUnit.MILLIS),
                like.recordedAt(),
                like.value(),
                like.facts(),
                like.agreementVersion(),
                like.parameters(),
                like.judged(),
                like.answers());
    }
}
