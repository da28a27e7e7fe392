package io.howdidwedo.analyticsservice.verdict;

import io.howdidwedo.analyticsservice.relationship.Answer;
import io.howdidwedo.analyticsservice.relationship.Experience.StandingAnswer;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.topic.Topics;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.time.Instant;
import java.util.UUID;

/// Tells the other services how a transaction is judged.
final class VerdictNews {
    private VerdictNews() {}

    static OutgoingEvent event(JudgedExperience experience, long version, Instant now) {
        TransactionRecorded transaction = experience.transaction();
        return OutgoingEvent.of(
                DerivedId.of("verdict", transaction.transactionId(), version),
                transaction.transactionId().toString(),
                transaction.relationshipId().toString(),
                now,
                of(experience, version));
    }

    /// There is no verdict on this transaction any more.
    static OutgoingEvent takenBack(
            UUID transactionId, UUID relationshipId, Lane lane, Instant now) {
        return new OutgoingEvent(
                DerivedId.of("verdict-taken-back", transactionId, lane),
                Topics.VERDICTS,
                transactionId.toString(),
                relationshipId.toString(),
                now,
                null,
                lane);
    }

    /// The experience as it is told.
    public static VerdictChanged of(JudgedExperience experience, long version) {
        TransactionRecorded transaction = experience.transaction();
        return new VerdictChanged(
                transaction.transactionId(),
                transaction.relationshipId(),
                transaction.source(),
                transaction.externalId(),
                version,
                transaction.customer(),
                transaction.customerKind(),
                transaction.tier(),
                transaction.supplier(),
                transaction.offering(),
                transaction.contactPoint(),
                transaction.occurredAt(),
                transaction.recordedAt(),
                transaction.value(),
                transaction.facts(),
                experience.agreementVersion(),
                experience.parameters(),
                experience.judged(),
                experience.heard().stream().map(VerdictNews::answer).toList());
    }

    private static VerdictChanged.Answer answer(StandingAnswer heard) {
        Answer answer = heard.answer();
        return new VerdictChanged.Answer(
                answer.responseId(),
                answer.externalId(),
                heard.standing(),
                answer.answeredAt(),
                answer.recordedAt(),
                answer.contactPoint(),
                answer.overall(),
                answer.recommend(),
                answer.ease(),
                answer.contactMe(),
                answer.ratings());
    }
}
