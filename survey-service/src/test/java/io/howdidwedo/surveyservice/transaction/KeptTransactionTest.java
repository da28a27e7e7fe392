package io.howdidwedo.surveyservice.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.topic.Lane;
import io.howdidwedo.contracts.topic.OutgoingEvent;
import io.howdidwedo.contracts.transaction.TransactionMoved;
import io.howdidwedo.contracts.transaction.TransactionRecorded;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.merging.SomeMerges;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Transactions under the names by which two that are one are kept.
class KeptTransactionTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final KnownAs ONE = SomeMerges.of(Merge.Kind.CUSTOMER, "ann", "ana");
    private static final Transaction ANNS =
            SomeTransaction.of("A-1", NOON, SomeTransaction.customer("ann")).recorded();

    @Test
    void comesInUnderTheNameThatIsKept() {
        Transaction kept = ANNS.keptAs(ONE);

        assertThat(kept.customer().id()).isEqualTo("ana");
        assertThat(kept.asSent()).isEqualTo(ANNS.asSent());
        assertThat(kept.id()).isEqualTo(ANNS.id());
        assertThat(kept.relationshipId()).isNotEqualTo(ANNS.relationshipId());
        assertThat(recorded(kept.recorded()).placement()).isZero();
    }

    @Test
    void isKeptUnderTeamsAndOfferingsTheSameWay() {
        Transaction other =
                ANNS.keptAs(SomeMerges.of(Merge.Kind.TEAM, ANNS.supplier(), "south-branch"))
                        .keptAs(SomeMerges.of(Merge.Kind.TEAM, ANNS.supplier(), "south-branch"));

        assertThat(other.supplier()).isEqualTo("south-branch");
        assertThat(ANNS.keptAs(SomeMerges.of(Merge.Kind.OFFERING, ANNS.offering(), "x")).offering())
                .isEqualTo("x");
    }

    @Test
    void staysAsItIsWhereNothingIsMerged() {
        assertThat(ANNS.keptAs(KnownAs.NOTHING_MERGED)).isSameAs(ANNS);
        assertThat(ANNS.movedTo(KnownAs.NOTHING_MERGED)).isSameAs(ANNS);
        assertThat(ANNS.isKeptAs(KnownAs.NOTHING_MERGED)).isTrue();
    }

    /// There and back again: each time it counts once more, so that readers know what is newer.
    @Test
    void movesAndMovesBack() {
        Transaction moved = ANNS.movedTo(ONE);
        Transaction back = moved.movedTo(KnownAs.NOTHING_MERGED);

        assertThat(ANNS.isKeptAs(ONE)).isFalse();
        assertThat(moved.customer().id()).isEqualTo("ana");
        assertThat(moved.asSent().placement()).isEqualTo(1);
        assertThat(moved.movedTo(ONE)).isSameAs(moved);
        assertThat(back.customer()).isEqualTo(ANNS.customer());
        assertThat(back.relationshipId()).isEqualTo(ANNS.relationshipId());
        assertThat(back.asSent().placement()).isEqualTo(2);
    }

    /// One that came in while both were one goes back to the name it was sent with, too.
    @Test
    void goesBackToTheNameItWasSentWith() {
        Transaction back = ANNS.keptAs(ONE).movedTo(KnownAs.NOTHING_MERGED);

        assertThat(back.customer().id()).isEqualTo("ann");
        assertThat(back.asSent().placement()).isEqualTo(1);
    }

    @Test
    void tellsWhatItLeftAndWhereItBelongsBehindWhatHappensNow() {
        Transaction moved = ANNS.movedTo(ONE);

        List<OutgoingEvent> news = moved.movedSince(ANNS, NOON);

        assertThat(news).allMatch(one -> one.lane() == Lane.HISTORY);
        assertThat(recorded(news.getFirst()).customer()).isEqualTo("ana");
        assertThat(recorded(news.getFirst()).placement()).isEqualTo(1);
        assertThat(news.getFirst().id()).isNotEqualTo(ANNS.recorded().id());
        assertThat(news.getLast().key()).isEqualTo(ANNS.relationshipId().toString());
        assertThat(news.getLast().event())
                .isEqualTo(
                        new TransactionMoved(
                                ANNS.id(),
                                ANNS.relationshipId(),
                                1,
                                moved.relationshipId(),
                                "ann",
                                "ana",
                                ANNS.supplier(),
                                ANNS.offering(),
                                NOON));
    }

    private static TransactionRecorded recorded(OutgoingEvent one) {
        assertThat(one.event()).isInstanceOf(TransactionRecorded.class);
        return (TransactionRecorded) one.event();
    }

    /// Sent once more it is the same, under whichever of the names that are names of one.
    @Test
    void isTheSameUnderEachOfItsNames() {
        Transaction moved = ANNS.movedTo(ONE);
        Transaction underTheOther =
                SomeTransaction.of("A-1", NOON, SomeTransaction.customer("ana")).recorded();

        assertThat(ANNS.differencesTo(moved)).isEmpty();
        assertThat(ANNS.keptAs(ONE).differencesTo(moved)).isEmpty();
        assertThat(underTheOther.keptAs(ONE).differencesTo(moved)).isEmpty();
        assertThat(
                        SomeTransaction.of("A-1", NOON, SomeTransaction.customer("ben"))
                                .recorded()
                                .differencesTo(moved))
                .containsExactly("customer.id");
    }
}
