package io.howdidwedo.contracts.verdict;

import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
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

    /// How many transactions a customer has lived in the relationship, this one included. What is
    /// usual rises with experience, so that figures of newcomers and of old customers differ by
    /// themselves.
    public enum Tenure {
        FIRST,
        SECOND,
        THIRD_TO_FIFTH,
        SIXTH_OR_LATER;

        private static final int LAST_OF_THE_FEW = 5;

        /// That of the transaction of this number, counted from 1.
        public static Tenure of(int number) {
            return switch (number) {
                case 1 -> FIRST;
                case 2 -> SECOND;
                default -> number <= LAST_OF_THE_FEW ? THIRD_TO_FIFTH : SIXTH_OR_LATER;
            };
        }
    }

    /// One requirement of the supplier, such as being paid in time, in one answered transaction.
    ///
    /// @param met null when nothing measured it
    public record SupplierOutcome(String requirement, @Nullable Boolean met) {}

    /// One primary expectation of one response.
    ///
    /// @param met null when neither measured nor answered
    /// @param gap performance minus target on 0 to 100; null when it has no rating or no rated
    ///     target
    /// @param measured true when a measured fact decided
    /// @param mustBe not meeting it means failure
    public record PrimaryOutcome(
            String expectation,
            @Nullable Boolean met,
            @Nullable Double gap,
            boolean measured,
            boolean mustBe) {}

    /// One secondary expectation of one response, on the common scale 0 to 100.
    ///
    /// @param performance what the customer says they got
    /// @param learned what this customer had come to expect; null on basis NONE
    /// @param sd standard deviation of `learned`
    /// @param weight experiences it rests on, faded by age
    /// @param count experiences it rests on
    /// @param expected the larger of target and learned
    /// @param gap performance minus expected
    /// @param ceiling this customer expects so much that they cannot be delighted on it any more
    /// @param usual what `learned` started from
    public record SecondaryOutcome(
            String expectation,
            double performance,
            @Nullable Double learned,
            @Nullable Double sd,
            double weight,
            int count,
            Basis basis,
            @Nullable Double expected,
            @Nullable Double gap,
            boolean ceiling,
            Usual usual) {}

    /// What was usual for an offering before the month of a transaction: where a new customer's
    /// expectation starts.
    ///
    /// @param mean on the common scale 0 to 100
    /// @param strength how many experiences it is worth
    /// @param noise standard deviation of one experience around what was expected, in points
    /// @param answers answers it rests on, over all offerings
    public record Usual(double mean, double strength, double noise, long answers) {}

    /// What a learned expectation rests on.
    public enum Basis {
        /// This customer's own earlier experiences.
        LEARNED,
        /// What is usual for the offering, as this customer has no experience yet.
        PRIOR,
        /// Too little is known: takes no part in the verdict.
        NONE
    }

    /// Whether a response to a transaction is the one that counts, and if not, why.
    public enum Standing {
        COUNTS,
        /// Answered after the response window.
        LATE,
        /// A later answer inside the window took its place.
        SUPERSEDED,
        /// Held back as probably not a person's.
        QUARANTINED,
        /// Nothing was answered.
        EMPTY
    }
}
