package io.howdidwedo.analyticsservice.verdict;

import static io.howdidwedo.analyticsservice.relationship.Happenings.DELIVERY;
import static io.howdidwedo.analyticsservice.relationship.Happenings.MARCH;
import static io.howdidwedo.analyticsservice.relationship.Happenings.daysAfter;
import static io.howdidwedo.analyticsservice.relationship.Happenings.response;
import static io.howdidwedo.analyticsservice.relationship.Happenings.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.agreement.Agreements;
import io.howdidwedo.analyticsservice.chronicle.Retold;
import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.contracts.offering.Agreement;
import io.howdidwedo.contracts.offering.Requirement;
import io.howdidwedo.contracts.offering.Requirement.Direction;
import io.howdidwedo.contracts.offering.Requirement.Need;
import io.howdidwedo.contracts.offering.Requirement.Side;
import io.howdidwedo.contracts.offering.Requirement.Strength;
import io.howdidwedo.contracts.transaction.TransactionRecorded.Stage;
import io.howdidwedo.contracts.verdict.VerdictChanged.Judged;
import io.howdidwedo.contracts.verdict.VerdictChanged.SupplierOutcome;
import io.howdidwedo.contracts.verdict.VerdictChanged.Tenure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private final KnownFacts facts = new KnownFacts(Parameters.initial(), List.of(agreed()));

    /// Tenure follows when things happened, not when they became known.
    @Test
    void countsTheTransactionsLivedInTheRelationship() {
        List<String> lived = IntStream.rangeClosed(1, 6).mapToObj(at -> "A-" + at).toList();
        for (String id : lived.reversed()) {
            visit(id, daysAfter(MARCH, lived.indexOf(id)), Map.of());
        }

        assertThat(lived.stream().map(id -> judged(id).tenure()))
                .containsExactly(
                        Tenure.FIRST,
                        Tenure.SECOND,
                        Tenure.THIRD_TO_FIFTH,
                        Tenure.THIRD_TO_FIFTH,
                        Tenure.THIRD_TO_FIFTH,
                        Tenure.SIXTH_OR_LATER);
    }

    @Test
    void tellsSinceWhichYearTheRelationshipLasts() {
        visit("A-1", Instant.parse("2024-12-31T23:59:59Z"), Map.of());
        visit("A-2", MARCH, Map.of());

        assertThat(judged("A-1").customerSince()).isEqualTo(2024);
        assertThat(judged("A-2").customerSince()).isEqualTo(2024);
    }

    @Test
    void measuresWhatTheSupplierRequires() {
        visit("A-1", MARCH, Map.of("daysToPay", "30"));
        visit("A-2", MARCH, Map.of("daysToPay", "31"));
        visit("A-3", MARCH, Map.of("daysToPay", "soon"));

        assertThat(judged("A-1").supplier()).containsExactly(paid(true));
        assertThat(judged("A-2").supplier()).containsExactly(paid(false));
        assertThat(judged("A-3").supplier()).containsExactly(paid(null));
    }

    /// What the supplier did not get is no fault of the service.
    @Test
    void keepsTheSuppliersSideOutOfTheVerdict() {
        visit("A-1", MARCH, Map.of("daysToPay", "1"));
        visit("A-2", MARCH, Map.of("daysToPay", "99"));

        assertThat(judged("A-2").verdict()).isEqualTo(judged("A-1").verdict());
        assertThat(judged("A-2").primary()).isEmpty();
    }

    private void visit(String externalId, Instant at, Map<String, String> known) {
        facts.learn(Retold.knowing(transaction(externalId, at), known));
        facts.learn(response("R-" + externalId, externalId, at.plusSeconds(3600), 1));
    }

    private Judged judged(String externalId) {
        JudgedExperience experience = facts.judged(null).get(externalId);
        assertThat(experience).isNotNull();
        Judged judged = experience.judged();
        assertThat(judged).isNotNull();
        return judged;
    }

    private static SupplierOutcome paid(@Nullable Boolean inTime) {
        return new SupplierOutcome("paid", inTime);
    }

    private static Agreements agreed() {
        Requirement paid =
                new Requirement(
                        "paid",
                        Map.of("en", "Paid in 30 days"),
                        Side.SUPPLIER,
                        Need.PRICE,
                        Stage.AFTER,
                        Strength.NEED,
                        true,
                        true,
                        false,
                        null,
                        Direction.HIGH_IS_GOOD,
                        null,
                        0,
                        "daysToPay",
                        30.0);
        return new Agreements(
                DELIVERY.offering(), 1, List.of(new Agreement(1, Instant.EPOCH, List.of(paid))));
    }
}
