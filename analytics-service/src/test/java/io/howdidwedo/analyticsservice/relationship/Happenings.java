package io.howdidwedo.analyticsservice.relationship;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Relationship;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Things that happen between Ana, the north branch and its home delivery.
public final class Happenings {
    /// When the first visit was.
    public static final Instant MARCH = Instant.parse("2026-03-01T10:00:00Z");

    public static final Relationship DELIVERY =
            new Relationship("ana", "north-branch", "home-delivery");

    private Happenings() {}

    public static TransactionRecorded transaction(String externalId, Instant occurredAt) {
        return new TransactionRecorded(
                transactionId(externalId),
                DELIVERY.id(),
                "shop",
                externalId,
                occurredAt,
                occurredAt.plusSeconds(60),
                Stage.AFTER,
                DELIVERY.customer(),
                CustomerKind.EXTERNAL,
                "gold",
                DELIVERY.supplier(),
                DELIVERY.offering(),
                "web",
                null,
                Map.of(),
                null,
                "imported",
                0);
    }

    public static UUID transactionId(String externalId) {
        return DerivedId.of("transaction", "shop", externalId);
    }

    public static Answer answer(String externalId, Instant answeredAt) {
        return answer(externalId, answeredAt, 1);
    }

    public static Answer answer(String externalId, Instant answeredAt, long version) {
        Fact fact = Fact.of(response(externalId, "A-1", answeredAt, version));
        return ((Fact.Given) fact).answer();
    }

    public static Fact given(Answer answer) {
        return new Fact.Given(DELIVERY.id(), transactionId("A-1"), answer);
    }

    public static ResponseChanged response(
            String externalId, String transaction, Instant answeredAt, long version) {
        return new ResponseChanged(
                DerivedId.of("response", "shop", externalId),
                externalId,
                transactionId(transaction),
                DELIVERY.id(),
                null,
                null,
                version,
                AskedFor.TRANSACTION,
                "delivery",
                1,
                "mail",
                ResponseStatus.CONFIRMED,
                answeredAt,
                answeredAt,
                new Overall(5, 4),
                null,
                null,
                List.of(new Rating("on-time", 5, 4, false)),
                Map.of(),
                List.of(),
                false,
                null);
    }

    /// The same answer in another status.
    public static Answer as(ResponseStatus status, Answer answer) {
        return new Answer(
                answer.responseId(),
                answer.externalId(),
                answer.version(),
                answer.contactPoint(),
                status,
                answer.answeredAt(),
                answer.recordedAt(),
                answer.overall(),
                answer.recommend(),
                answer.ease(),
                answer.ratings(),
                answer.saidMore(),
                answer.contactMe());
    }

    /// The same answer with every question skipped.
    public static Answer allSkipped(Answer answer) {
        return new Answer(
                answer.responseId(),
                answer.externalId(),
                answer.version(),
                answer.contactPoint(),
                answer.status(),
                answer.answeredAt(),
                answer.recordedAt(),
                null,
                null,
                null,
                List.of(new Rating("on-time", 5, null, false)),
                false,
                answer.contactMe());
    }

    public static Instant daysAfter(Instant instant, int days) {
        return instant.plus(Duration.ofDays(days));
    }
}
