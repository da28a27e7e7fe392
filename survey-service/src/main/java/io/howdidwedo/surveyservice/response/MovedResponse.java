package io.howdidwedo.surveyservice.response;

import io.howdidwedo.surveyservice.transaction.Transaction;
import java.util.Map;
import java.util.UUID;

/// A response whose transaction may be kept under other names now.
public final class MovedResponse {
    private MovedResponse() {}

    /// The same about its transaction as it is kept now; itself when it is, or is about none of
    /// these. Nothing else of it changes.
    ///
    /// @param transactions by their ids
    public static Response of(Response one, Map<UUID, Transaction> transactions) {
        Transaction now = transactions.get(one.transactionId());
        return now == null || isAbout(one, now)
                ? one
                : new Response(
                        one.id(),
                        one.externalId(),
                        one.transactionId(),
                        now.relationshipId(),
                        one.invitationId(),
                        one.caseId(),
                        one.askedFor(),
                        now.supplier(),
                        one.survey(),
                        one.surveyVersion(),
                        one.contactPoint(),
                        one.version() + 1,
                        one.revisions());
    }

    private static boolean isAbout(Response one, Transaction now) {
        return now.relationshipId().equals(one.relationshipId())
                && now.supplier().equals(one.supplier());
    }
}
