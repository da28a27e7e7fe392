package io.howdidwedo.analyticsservice.relationship;

import static io.howdidwedo.analyticsservice.relationship.Happenings.DELIVERY;
import static io.howdidwedo.analyticsservice.relationship.Happenings.MARCH;
import static io.howdidwedo.analyticsservice.relationship.Happenings.answer;
import static io.howdidwedo.analyticsservice.relationship.Happenings.daysAfter;
import static io.howdidwedo.analyticsservice.relationship.Happenings.response;
import static io.howdidwedo.analyticsservice.relationship.Happenings.transaction;
import static io.howdidwedo.analyticsservice.relationship.Happenings.transactionId;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.transaction.TransactionRecorded;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationshipFactsTest {
    private final RelationshipFacts none = RelationshipFacts.none(DELIVERY.id());

    @Test
    void isTheSameWhicheverOfTransactionAndAnswerComesFirst() {
        TransactionRecorded visit = transaction("A-1", MARCH);
        Answer answer = answer("R-1", daysAfter(MARCH, 1));

        assertThat(none.with(visit).with(visit.transactionId(), answer))
                .isEqualTo(none.with(visit.transactionId(), answer).with(visit));
    }

    @Test
    void doesNotChangeWhenAFactIsRepeated() {
        TransactionRecorded visit = transaction("A-1", MARCH);
        Answer answer = answer("R-1", daysAfter(MARCH, 1));
        RelationshipFacts known = none.with(visit).with(visit.transactionId(), answer);

        assertThat(known.with(visit)).isSameAs(known);
        assertThat(known.with(visit.transactionId(), answer)).isSameAs(known);
    }

    @Test
    void keepsTheLatestVersionOfAnAnswer() {
        Answer first = Answer.of(response("R-1", "A-1", MARCH, 1));
        Answer second = Answer.of(response("R-1", "A-1", daysAfter(MARCH, 2), 2));
        RelationshipFacts known = none.with(transaction("A-1", MARCH));

        RelationshipFacts inOrder =
                known.with(transactionId("A-1"), first).with(transactionId("A-1"), second);

        assertThat(inOrder.with(transactionId("A-1"), first)).isSameAs(inOrder);
        assertThat(inOrder.experiences().getFirst().answers()).containsExactly(second);
    }

    @Test
    void ordersWhatHappenedAtTheSameInstantByTheOutsideId() {
        RelationshipFacts known =
                none.with(transaction("A-3", MARCH))
                        .with(transaction("A-1", MARCH))
                        .with(transaction("A-2", MARCH.minusSeconds(1)));

        assertThat(known.asLived(null))
                .extracting(one -> one.facts().externalId())
                .containsExactly("A-2", "A-1", "A-3");
    }

    @Test
    void leavesOutAnswersWhoseTransactionHasNotArrived() {
        assertThat(none.with(transactionId("A-1"), answer("R-1", MARCH)).asLived(null)).isEmpty();
    }

    @Test
    void knowsATransactionSinceItsFirstAnswerWhenItWasRecordedLater() {
        TransactionRecorded visit = transaction("A-1", MARCH);
        RelationshipFacts known =
                none.with(visit).with(visit.transactionId(), answer("R-1", MARCH.plusSeconds(5)));

        assertThat(known.asLived(MARCH.plusSeconds(4))).isEmpty();
        assertThat(known.asLived(MARCH.plusSeconds(5))).hasSize(1);
        assertThat(none.with(visit).asLived(MARCH.plusSeconds(5))).isEqualTo(List.of());
    }
}
