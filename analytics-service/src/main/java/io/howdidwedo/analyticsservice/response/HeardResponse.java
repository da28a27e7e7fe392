package io.howdidwedo.analyticsservice.response;

import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer to a transaction, whatever its standing.
///
/// @param externalId the answer's id where it was given
/// @param reason why it counts or does not, in words
/// @param verdict on the transaction; null unless this is the answer that counts
/// @param score the answer to "How did we do?"
/// @param scorePoints points of its scale
/// @param caseId the case it made; null without one
/// @param comments the customer's own words, personal
public record HeardResponse(
        UUID response,
        String externalId,
        Standing standing,
        String reason,
        Instant answeredAt,
        Instant recordedAt,
        String contactPoint,
        @Nullable Integer score,
        @Nullable Integer scorePoints,
        @Nullable Integer recommend,
        @Nullable Integer ease,
        UUID transaction,
        String source,
        String transactionExternalId,
        Instant occurredAt,
        UUID relationship,
        String supplier,
        String offering,
        @Nullable Verdict verdict,
        @Nullable UUID caseId,
        List<Comment> comments) {

    public HeardResponse {
        comments = List.copyOf(comments);
    }

    /// The same with what the customer wrote.
    public HeardResponse saying(List<Comment> words) {
        return new HeardResponse(
                response,
                externalId,
                standing,
                reason,
                answeredAt,
                recordedAt,
                contactPoint,
                score,
                scorePoints,
                recommend,
                ease,
                transaction,
                source,
                transactionExternalId,
                occurredAt,
                relationship,
                supplier,
                offering,
                verdict,
                caseId,
                words);
    }

    /// A part of a text.
    ///
    /// @param marked whether it is the word looked for
    public record Passage(String text, boolean marked) {}
}
