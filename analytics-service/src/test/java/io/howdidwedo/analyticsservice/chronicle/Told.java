package io.howdidwedo.analyticsservice.chronicle;

import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.OfferingChanged;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.response.ResponseChanged;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.response.ResponseChanged.Overall;
import io.howdidwedo.contracts.response.ResponseChanged.Rating;
import io.howdidwedo.contracts.response.ResponseChanged.ResponseStatus;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.contracts.transaction.TransactionRecorded.CustomerKind;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Money;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Relationship;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.contracts.verdict.Verdict;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.contracts.verdict.VerdictChanged.Answer;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.PrimaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.SecondaryOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.Standing;
import io.howdidwedo.contracts.verdict.VerdictChanged.SupplierOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.Tenure;
import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A transaction with one answer, as the topics tell of it.
///
/// @param verdict null when nobody answered in time
/// @param met whether the promise "on-time" was kept
/// @param required what became of the supplier's requirements
public record Told(
        String externalId,
        String customer,
        String supplier,
        String offering,
        @Nullable String tier,
        Instant occurredAt,
        @Nullable Verdict verdict,
        Standing standing,
        @Nullable Integer score,
        @Nullable Integer recommend,
        @Nullable Boolean met,
        List<SupplierOutcome> required,
        @Nullable Money value,
        CustomerKind kind) {

    /// Satisfied with 4 of 5.
    public static Told visit(String externalId, String customer) {
        return new Told(
                externalId,
                customer,
                "north-branch",
                "home-delivery",
                "gold",
                Instant.parse("2026-03-01T10:00:00Z"),
                Verdict.SATISFIED,
                Standing.COUNTS,
                4,
                9,
                true,
                List.of(),
                null,
                CustomerKind.EXTERNAL);
    }

    /// A copy whose parts can be changed one by one.
    private static final class Parts {
        private String supplier;
        private @Nullable String tier;
        private Instant occurredAt;
        private @Nullable Verdict verdict;
        private Standing standing;
        private @Nullable Integer score;
        private @Nullable Integer recommend;
        private @Nullable Boolean met;
        private List<SupplierOutcome> required;
        private @Nullable Money value;
        private CustomerKind kind;

        Parts(Told like) {
            supplier = like.supplier;
            tier = like.tier;
            occurredAt = like.occurredAt;
            verdict = like.verdict;
            standing = like.standing;
            score = like.score;
            recommend = like.recommend;
            met = like.met;
            required = like.required;
            value = like.value;
            kind = like.kind;
        }
    }

    private Told with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return new Told(
                externalId,
                customer,
                parts.supplier,
                offering,
                parts.tier,
                parts.occurredAt,
                parts.verdict,
                parts.standing,
                parts.score,
                parts.recommend,
                parts.met,
                parts.required,
                parts.value,
                parts.kind);
    }

    public Told judged(Verdict other, int otherScore) {
        return with(
                parts -> {
                    parts.verdict = other;
                    parts.score = otherScore;
                });
    }

    public Told by(String otherSupplier, @Nullable String otherTier) {
        return with(
                parts -> {
                    parts.supplier = otherSupplier;
                    parts.tier = otherTier;
                });
    }

    public Told on(Instant instant) {
        return with(parts -> parts.occurredAt = instant);
    }

    public Told standing(Standing other) {
        return with(
                parts -> {
                    parts.standing = other;
                    parts.verdict = other == Standing.COUNTS ? verdict : null;
                });
    }

    public Told recommending(@Nullable Integer other) {
        return with(parts -> parts.recommend = other);
    }

    public Told keeping(@Nullable Boolean promise) {
        return with(parts -> parts.met = promise);
    }

    public Told paid(@Nullable Boolean inTime) {
        return with(parts -> parts.required = List.of(new SupplierOutcome("paid", inTime)));
    }

    public Told worth(String amount, String currency) {
        return with(parts -> parts.value = new Money(new BigDecimal(amount), currency));
    }

    public Told inside() {
        return with(parts -> parts.kind = CustomerKind.INTERNAL);
    }

    public UUID transactionId() {
        return DerivedId.of("transaction", "shop", externalId);
    }

    private UUID relationshipId() {
        return new Relationship(customer, supplier, offering).id();
    }

    /// As it came in.
    public TransactionRecorded recorded(@Nullable String notAskedBecause) {
        return new TransactionRecorded(
                transactionId(),
                relationshipId(),
                "shop",
                externalId,
                occurredAt,
                occurredAt,
                Stage.AFTER,
                customer,
                kind,
                tier,
                supplier,
                offering,
                "web",
                value,
                Map.of(),
                null,
                notAskedBecause,
                0);
    }

    /// Its customer is asked, and this became of it.
    public InvitationChanged invited(InvitationStatus status, @Nullable String reason) {
        boolean sent =
                switch (status) {
                    case SCHEDULED, DEFERRED, SUPPRESSED, FAILED -> false;
                    case SENT, BOUNCED, OPENED, STARTED, ANSWERED, EXPIRED -> true;
                };
        return new InvitationChanged(
                DerivedId.of("invitation", externalId),
                transactionId(),
                relationshipId(),
                status.ordinal() + 1,
                AskedFor.TRANSACTION,
                customer,
                supplier,
                offering,
                "mail",
                status,
                reason,
                occurredAt,
                sent ? occurredAt.plusSeconds(3600) : null,
                null,
                List.<Duration>of(),
                0,
                null,
                null);
    }

    /// The offering whose "overall" is rated from 1 to 5, and agreed to be 3 at least.
    public static OfferingChanged homeDelivery() {
        Requirement overall =
                new Requirement(
                        "overall",
                        Map.of("en", "How did we do?"),
                        Side.CUSTOMER,
                        Need.SERVICE,
                        Stage.AFTER,
                        Strength.NEED,
                        true,
                        true,
                        true,
                        5,
                        Direction.HIGH_IS_GOOD,
                        3,
                        1,
                        null,
                        null);
        return new OfferingChanged(
                "home-delivery",
                1,
                Map.of("en", "Home delivery"),
                List.of(new Agreement(1, Instant.EPOCH, List.of(overall))));
    }

    /// What they gave on the common scale; NaN without a score.
    public double performance() {
        return score == null ? Double.NaN : 25.0 * (score - 1);
    }

    /// Everybody is used to 70.
    private List<SecondaryOutcome> compared() {
        double performance = performance();
        return score == null
                ? List.of()
                : List.of(
                        new SecondaryOutcome(
                                "overall",
                                performance,
                                70.0,
                                8.0,
                                1,
                                1,
                                Basis.LEARNED,
                                70.0,
                                performance - 70,
                                false,
                                new Usual(70, 2, 16, 30)));
    }

    /// As judged.
    public VerdictChanged judged() {
        UUID response = DerivedId.of("response", externalId);
        Judged judged =
                verdict == null
                        ? null
                        : new Judged(
                                response,
                                verdict,
                                false,
                                null,
                                null,
                                null,
                                List.of(new PrimaryOutcome("on-time", met, null, true, true)),
                                compared(),
                                required,
                                Tenure.FIRST,
                                occurredAt.atZone(ZoneOffset.UTC).getYear());
        Answer answer =
                new Answer(
                        response,
                        "R-" + externalId,
                        standing,
                        occurredAt.plusSeconds(7200),
                        occurredAt.plusSeconds(7200),
                        "mail",
                        score == null ? null : new Overall(5, score),
                        recommend,
                        null,
                        false,
                        score == null
                                ? List.of()
                                : List.of(new Rating("overall", 5, score, false)));
        return new VerdictChanged(
                transactionId(),
                relationshipId(),
                "shop",
                externalId,
                1,
                customer,
                kind,
                tier,
                supplier,
                offering,
                "web",
                occurredAt,
                occurredAt,
                null,
                Map.of(),
                1,
                1,
                judged,
                List.of(answer));
    }

    /// As its survey has the answer, with these words in it, one for each question.
    ///
    /// @param version of the answer
    public ResponseChanged wrote(long version, String... texts) {
        Answer answer = judged().answers().getFirst();
        List<Comment> comments = new ArrayList<>();
        for (String text : texts) {
            comments.add(new Comment(comments.isEmpty() ? "next-time" : "why", text));
        }
        return new ResponseChanged(
                answer.responseId(),
                answer.externalId(),
                transactionId(),
                relationshipId(),
                null,
                null,
                version,
                AskedFor.TRANSACTION,
                "standard",
                1,
                "mail",
                ResponseStatus.CONFIRMED,
                answer.answeredAt(),
                answer.recordedAt(),
                answer.overall(),
                null,
                null,
                answer.ratings(),
                Map.of(),
                comments,
                false,
                null);
    }

    /// What the customer says when they are asked again, so long after the transaction.
    ///
    /// @param overall of 5
    public ResponseChanged saidAgain(int overall, Duration later, ResponseStatus status) {
        Instant at = occurredAt().plus(later);
        return new ResponseChanged(
                DerivedId.of("again", externalId(), at),
                externalId() + "-again",
                transactionId(),
                relationshipId(),
                null,
                DerivedId.of("case", externalId()),
                1,
                AskedFor.RECOVERY,
                "recovery",
                1,
                "mail",
                status,
                at,
                at,
                new Overall(5, overall),
                null,
                null,
                List.of(),
                Map.of(),
                List.of(),
                false,
                null);
    }
}
