package io.howdidwedo.contracts.verdict;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.response.Rating;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.transaction.CustomerKind;
import io.howdidwedo.contracts.transaction.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One transaction with its answers, judged, as it now is.
///
/// @param version grows with each change; an older one is ignored
/// @param judged the response that counts; null when none does
/// @param answers all responses with their standing
public record VerdictChanged(
        UUID transactionId,
        UUID relationshipId,
        String source,
        String externalId,
        long version,
        String customer,
        CustomerKind customerKind,
        @Nullable String tier,
        String supplier,
        String offering,
        @Nullable String contactPoint,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable Money value,
        Map<String, String> facts,
        int agreementVersion,
        int parameters,
        @Nullable Judged judged,
        List<Answer> answers)
        implements Event {

    /// The response that counts, against the expectations of this customer.
    ///
    /// @param slipped nothing promised was broken, but noticeably less than they are used to
    /// @param gap mean secondary gap; null when undefined
    /// @param gapSd its standard deviation
    /// @param threshold what the gap must reach to be noticed
    /// @param supplier what became of the supplier's own requirements
    /// @param tenure null when it was judged before that was kept
    /// @param customerSince year of the relationship's first transaction, in UTC; null like the
    ///     tenure
    public record Judged(
            UUID responseId,
            Verdict verdict,
            boolean slipped,
            @Nullable Double gap,
            @Nullable Double gapSd,
            @Nullable Double threshold,
            List<PrimaryOutcome> primary,
            List<SecondaryOutcome> secondary,
            List<SupplierOutcome> supplier,
            @Nullable Tenure tenure,
            @Nullable Integer customerSince) {

        public Judged {
            primary = List.copyOf(primary);
            secondary = List.copyOf(secondary);
            supplier = Objects.requireNonNullElse(supplier, List.<SupplierOutcome>of());
            supplier = List.copyOf(supplier);
        }
    }

    /// One response to the transaction.
    public record Answer(
            UUID responseId,
            String externalId,
            Standing standing,
            Instant answeredAt,
            Instant recordedAt,
            String contactPoint,
            @Nullable Overall overall,
            @Nullable Integer recommend,
            @Nullable Integer ease,
            boolean contactMe,
            List<Rating> ratings) {

        public Answer {
            ratings = List.copyOf(ratings);
        }
    }

    public VerdictChanged {
        facts = Map.copyOf(facts);
        answers = List.copyOf(answers);
    }
}
