package io.howdidwedo.analyticsservice.chronicle;

import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the topics tell, told once more with one thing in it changed.
public final class Retold {
    private Retold() {}

    /// It happened at this contact point.
    public static TransactionRecorded at(TransactionRecorded one, @Nullable String contactPoint) {
        return like(one, contactPoint, one.facts());
    }

    /// This is known about it.
    public static TransactionRecorded knowing(TransactionRecorded one, Map<String, String> facts) {
        return like(one, one.contactPoint(), facts);
    }

    /// It was moved so often, and belongs to this customer now.
    public static TransactionRecorded moved(
            TransactionRecorded one, int placement, String customer) {
        return new TransactionRecorded(
                one.transactionId(),
                new TransactionRecorded.Relationship(customer, one.supplier(), one.offering()).id(),
                one.source(),
                one.externalId(),
                one.occurredAt(),
                one.recordedAt(),
                one.stage(),
                customer,
                one.customerKind(),
                one.tier(),
                one.supplier(),
                one.offering(),
                one.contactPoint(),
                one.value(),
                one.facts(),
                one.asking(),
                one.notAskedBecause(),
                placement);
    }

    /// It belongs to this relationship now.
    ///
    /// @param version of the answer then
    public static ResponseChanged moved(ResponseChanged one, UUID relationship, long version) {
        return new ResponseChanged(
                one.responseId(),
                one.externalId(),
                one.transactionId(),
                relationship,
                one.invitationId(),
                one.caseId(),
                version,
                one.askedFor(),
                one.survey(),
                one.surveyVersion(),
                one.contactPoint(),
                one.status(),
                one.answeredAt(),
                one.recordedAt(),
                one.overall(),
                one.recommend(),
                one.ease(),
                one.ratings(),
                one.choices(),
                one.comments(),
                one.contactMe(),
                one.supplier());
    }

    private static TransactionRecorded like(
            TransactionRecorded one, @Nullable String contactPoint, Map<String, String> facts) {
        return new TransactionRecorded(
                one.transactionId(),
                one.relationshipId(),
                one.source(),
                one.externalId(),
                one.occurredAt(),
                one.recordedAt(),
                one.stage(),
                one.customer(),
                one.customerKind(),
                one.tier(),
                one.supplier(),
                one.offering(),
                contactPoint,
                one.value(),
                facts,
                one.asking(),
                one.notAskedBecause(),
                0);
    }

    /// The transaction happened at this contact point.
    public static VerdictChanged at(VerdictChanged one, @Nullable String contactPoint) {
        return like(one, one.version(), contactPoint, one.facts(), one.answers());
    }

    /// This is known about the transaction.
    public static VerdictChanged knowing(VerdictChanged one, Map<String, String> facts) {
        return like(one, one.version(), one.contactPoint(), facts, one.answers());
    }

    /// In this version.
    public static VerdictChanged version(VerdictChanged one, long version) {
        return like(one, version, one.contactPoint(), one.facts(), one.answers());
    }

    /// The first answer, and no other, rates so.
    public static VerdictChanged rated(VerdictChanged one, List<Rating> ratings) {
        return like(
                one,
                one.version(),
                one.contactPoint(),
                one.facts(),
                List.of(rated(one.answers().getFirst(), ratings)));
    }

    private static VerdictChanged like(
            VerdictChanged one,
            long version,
            @Nullable String contactPoint,
            Map<String, String> facts,
            List<VerdictChanged.Answer> answers) {
        return new VerdictChanged(
                one.transactionId(),
                one.relationshipId(),
                one.source(),
                one.externalId(),
                version,
                one.customer(),
                one.customerKind(),
                one.tier(),
                one.supplier(),
                one.offering(),
                contactPoint,
                one.occurredAt(),
                one.recordedAt(),
                one.value(),
                facts,
                one.agreementVersion(),
                one.parameters(),
                one.judged(),
                answers);
    }

    private static VerdictChanged.Answer rated(VerdictChanged.Answer one, List<Rating> ratings) {
        return new VerdictChanged.Answer(
                one.responseId(),
                one.externalId(),
                one.standing(),
                one.answeredAt(),
                one.recordedAt(),
                one.contactPoint(),
                one.overall(),
                one.recommend(),
                one.ease(),
                one.contactMe(),
                ratings);
    }
}
