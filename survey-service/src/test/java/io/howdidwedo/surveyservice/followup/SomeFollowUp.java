package io.howdidwedo.surveyservice.followup;

import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.List;
import java.util.UUID;

/// Follow-ups for tests: the case is open, and nothing was said or written.
public final class SomeFollowUp {
    private SomeFollowUp() {}

    /// That of this case about a transaction.
    public static FollowUp open(Transaction about, UUID caseId) {
        return open(about.id(), about.relationshipId(), caseId);
    }

    static FollowUp open(UUID transactionId, UUID relationshipId, UUID caseId) {
        return new FollowUp(
                transactionId,
                relationshipId,
                caseId,
                1,
                CaseStatus.OPEN,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
