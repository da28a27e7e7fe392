package io.howdidwedo.analyticsservice.relationship;

import static io.howdidwedo.analyticsservice.relationship.Happenings.DELIVERY;
import static io.howdidwedo.analyticsservice.relationship.Happenings.MARCH;
import static io.howdidwedo.analyticsservice.relationship.Happenings.answer;
import static io.howdidwedo.analyticsservice.relationship.Happenings.daysAfter;
import static io.howdidwedo.analyticsservice.relationship.Happenings.given;
import static io.howdidwedo.analyticsservice.relationship.Happenings.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.transaction.TransactionRecorded;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationshipFactsTest {
    private final RelationshipFacts none = RelationshipFacts.none(DELIVERY.id());

    @Test
    void isTheSameWhicheverOfTransactionAndAnswerComesFirst() {
        TransactionRecorded visit = transaction("A-1", MARCH);
        Answer answer = answer("R-1", daysAfter(MARCH, 1));

        assertThat(none.with(Fact.of(visit)).with(given(answer)))
                .isEqualTo(none.with(given(answer)).with(Fact.of(visit)));
    }

    @Test
    void doesNotChangeWhenAFactIsRepeated() {
        TransactionRecorded visit = transaction("A-1", MARCH);
        Answer answer = answer("R-1", daysAfter(MARCH, 1));
        RelationshipFacts known = none.with(Fact.of(visit)).with(given(answer));

        assertThat(known.with(Fact.of(visit))).isSameAs(known);
        assertThat(known.with(given(answer))).isSameAs(known);
    }

    @Test
    void keepsTheLatestVersionOfAnAnswer() {
        Answer first = answer("R-1", MARCH, 1);
        Answer second = answer("R-1", daysAfter(MARCH, 2), 2);
        RelationshipFacts known = none.with(happened("A-1", MARCH));

        RelationshipFacts inOrder = known.with(given(first)).with(given(second));

        assertThat(inOrder.with(given(first))).isSameAs(inOrder);
        assertThat(inOrder.experiences().getFirst().answers()).containsExactly(second);
    }

    @Test
    void ordersWhatHappenedAtTheSameInstantByTheOutsideId() {
        RelationshipFacts known =
                none.with(happened("A-3", MARCH))
                        .with(happened("A-1", MARCH))
                        .with(happened("A-2", MARCH.minusSeconds(1)));

        assertThat(known.asLived(null))
                .extracting(one -> one.facts().externalId())
                .containsExactly("A-2", "A-1", "A-3");
    }

    @Test
    void leavesOutAnswersWhoseTransactionHasNotArrived() {
        assertThat(none.with(given(answer("R-1", MARCH))).asLived(null)).isEmpty();
    }

    @Test
    void knowsATransactionSinceItsFirstAnswerWhenItWasRecordedLater() {
        TransactionRecorded visit = transaction("A-1", MARCH);
        RelationshipFacts known =
                none.with(Fact.of(visit)).with(given(answer("R-1", MARCH.plusSeconds(5))));

        assertThat(known.asLived(MARCH.plusSeconds(4))).isEmpty();
        assertThat(known.asLived(MARCH.plusSeconds(5))).hasSize(1);
        assertThat(none.with(Fact.of(visit)).asLived(MARCH.plusSeconds(5))).isEqualTo(List.of());
    }

    private static Fact happened(String externalId, Instant occurredAt) {
        return Fact.of(transaction(externalId, occurredAt));
    }
}
