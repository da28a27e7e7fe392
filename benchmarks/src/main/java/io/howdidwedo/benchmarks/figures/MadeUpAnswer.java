package io.howdidwedo.benchmarks.figures;

import io.howdidwedo.contracts.cases.CaseChanged;
import io.howdidwedo.contracts.cases.CaseChanged.CaseStatus;
import io.howdidwedo.contracts.event.DerivedId;
import io.howdidwedo.contracts.event.Event;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.contracts.invitation.InvitationChanged.AskedFor;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
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
import org.jspecify.annotations.Nullable;

/// A transaction whose customer was asked, and answered unless silent, as the topics tell of it.
///
/// @param experiences of the customer before this one
/// @param daysLate the measured fact; null when nobody measured
/// @param overall 1 to 5
/// @param respect 1 to 5
/// @param comment empty when nothing was written
record MadeUpAnswer(
        String externalId,
        MadeUpCustomer customer,
        String supplier,
        String offering,
        Instant occurredAt,
        int experiences,
        @Nullable Integer daysLate,
        int overall,
        int respect,
        @Nullable Integer recommend,
        boolean silent,
        String comment) {
    private static final String SOURCE = "benchmarks";
    private static final int POINTS = 5;
    private static final double USUAL = 72;
    private static final double NOISE = 16;

    UUID transactionId() {
        return DerivedId.of("transaction", SOURCE, externalId);
    }

    UUID relationshipId() {
        return new Relationship(customer.id(), supplier, offering).id();
    }

    private UUID responseId() {
        return DerivedId.of("response", SOURCE, externalId);
    }

    /// The same with another team.
    MadeUpAnswer with(String team) {
        return new MadeUpAnswer(
                externalId,
                customer,
                team,
                offering,
                occurredAt,
                experiences,
                daysLate,
                overall,
                respect,
                recommend,
                silent,
                comment);
    }

    /// As judged.
    VerdictChanged judged() {
        return judged(transactionId(), relationshipId());
    }

    /// All that the chronicle reads of it, in the order it is told.
    List<Event> events() {
        UUID transaction = transactionId();
        UUID relationship = relationshipId();
        List<Event> events = new ArrayList<>();
        events.add(recorded(transaction, relationship));
        events.add(invited(transaction, relationship));
        if (!silent) {
            events.add(given(transaction, relationship));
            events.add(judged(transaction, relationship));
            if (overall <= 2) {
                events.add(followedUp(transaction, relationship));
            }
        }
        return events;
    }

    /// As it came in.
    TransactionRecorded recorded(UUID transaction, UUID relationship) {
        return new TransactionRecorded(
                transaction,
                relationship,
                SOURCE,
                externalId,
                occurredAt,
                occurredAt,
                Stage.AFTER,
                customer.id(),
                customer.kind(),
                customer.tier(),
                supplier,
                offering,
                contactPoint(),
                value(),
                daysLate == null ? Map.of() : Map.of("days-late", daysLate.toString()),
                null,
                null,
                0);
    }

    /// From 10 to 210.
    private Money value() {
        return new Money(
                BigDecimal.valueOf(1_000L + Math.floorMod(externalId.hashCode(), 20_000), 2),
                "EUR");
    }

    private String contactPoint() {
        return customer.kind() == CustomerKind.INTERNAL
                ? "desk"
                : overall % 2 == 0 ? "web" : "shop";
    }

    private InvitationChanged invited(UUID transaction, UUID relationship) {
        Instant sentAt = occurredAt.plus(Duration.ofHours(20));
        return new InvitationChanged(
                DerivedId.of("invitation", SOURCE, externalId),
                transaction,
                relationship,
                3,
                AskedFor.TRANSACTION,
                customer.id(),
                supplier,
                offering,
                "mail",
                silent ? InvitationStatus.EXPIRED : InvitationStatus.ANSWERED,
                null,
                sentAt,
                sentAt,
                null,
                List.of(),
                0,
                sentAt.plus(Duration.ofDays(30)),
                null);
    }

    private Instant answeredAt() {
        return occurredAt.plus(Duration.ofHours(20 + Math.floorMod(externalId.hashCode(), 100)));
    }

    private List<Rating> ratings() {
        return List.of(
                new Rating("overall", POINTS, overall, false),
                new Rating("respect", POINTS, respect, false));
    }

    /// As the customer gave it.
    ResponseChanged given(UUID transaction, UUID relationship) {
        return new ResponseChanged(
                responseId(),
                "answer-" + externalId,
                transaction,
                relationship,
                null,
                null,
                1,
                AskedFor.TRANSACTION,
                "standard",
                1,
                "mail",
                ResponseStatus.CONFIRMED,
                answeredAt(),
                answeredAt(),
                new Overall(POINTS, overall),
                recommend,
                null,
                ratings(),
                Map.of(),
                comment.isEmpty() ? List.of() : List.of(new Comment("next-time", comment)),
                false,
                null);
    }

    private VerdictChanged judged(UUID transaction, UUID relationship) {
        return new VerdictChanged(
                transaction,
                relationship,
                SOURCE,
                externalId,
                1,
                customer.id(),
                customer.kind(),
                customer.tier(),
                supplier,
                offering,
                contactPoint(),
                occurredAt,
                occurredAt,
                null,
                daysLate == null ? Map.of() : Map.of("days-late", daysLate.toString()),
                1,
                1,
                judgement(),
                List.of(
                        new Answer(
                                responseId(),
                                "answer-" + externalId,
                                Standing.COUNTS,
                                answeredAt(),
                                answeredAt(),
                                "mail",
                                new Overall(POINTS, overall),
                                recommend,
                                null,
                                false,
                                ratings())));
    }

    private Judged judgement() {
        List<SecondaryOutcome> secondary =
                List.of(compared("overall", overall, 50), compared("respect", respect, 75));
        double gap =
                (onCommonScale(overall) + onCommonScale(respect)) / 2
                        - (expected(50) + expected(75)) / 2;
        return new Judged(
                responseId(),
                overall < 3
                        ? Verdict.DISSATISFIED
                        : gap >= 8 ? Verdict.DELIGHTED : Verdict.SATISFIED,
                overall >= 3 && gap <= -8,
                gap,
                6.0,
                8.0,
                List.of(
                        new PrimaryOutcome(
                                "overall", overall >= 3, onCommonScale(overall) - 50, false, true),
                        new PrimaryOutcome(
                                "on-time",
                                daysLate == null ? null : daysLate <= 0,
                                null,
                                true,
                                false),
                        new PrimaryOutcome(
                                "respect",
                                respect >= 4,
                                onCommonScale(respect) - 75,
                                false,
                                false)),
                secondary,
                List.of(),
                Tenure.of(experiences + 1),
                occurredAt.atZone(ZoneOffset.UTC).getYear());
    }

    private SecondaryOutcome compared(String expectation, int rating, double target) {
        double performance = onCommonScale(rating);
        return new SecondaryOutcome(
                expectation,
                performance,
                learned(),
                NOISE / Math.sqrt(2 + experiences),
                experiences,
                experiences,
                experiences == 0 ? Basis.PRIOR : Basis.LEARNED,
                expected(target),
                performance - expected(target),
                expected(target) + NOISE / 2 > 100,
                new Usual(USUAL, 2, NOISE, 400_000));
    }

    private double expected(double target) {
        return Math.max(target, learned());
    }

    /// The more experiences, the nearer to this customer's own.
    private double learned() {
        double own = Math.clamp(USUAL + 25 * customer.leaning(), 0, 100);
        return (2 * USUAL + experiences * own) / (2 + experiences);
    }

    private static double onCommonScale(int rating) {
        return 100.0 * (rating - 1) / (POINTS - 1);
    }

    /// One in three of those whose case is resolved says it is put right.
    private CaseChanged followedUp(UUID transaction, UUID relationship) {
        Instant opened = answeredAt();
        boolean recovered = Math.floorMod(externalId.hashCode(), 3) == 0;
        Instant resolved = opened.plus(Duration.ofHours(50));
        return new CaseChanged(
                DerivedId.of("case", SOURCE, externalId),
                transaction,
                relationship,
                4,
                customer.id(),
                supplier,
                supplier,
                offering,
                recovered ? CaseStatus.RECOVERED : CaseStatus.RESOLVED,
                "dissatisfied",
                null,
                1,
                1,
                opened,
                opened.plus(Duration.ofHours(24)),
                opened.plus(Duration.ofHours(24)),
                opened.plus(Duration.ofHours(Math.floorMod(externalId.hashCode(), 30))),
                resolved,
                recovered ? resolved.plus(Duration.ofDays(2)) : null,
                null,
                null,
                resolved);
    }
}
