package io.howdidwedo.analyticsservice.chronicle.duckdb;

import static io.howdidwedo.analyticsservice.chronicle.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.Told;
import io.howdidwedo.contracts.invitation.InvitationChanged.InvitationStatus;
import io.howdidwedo.contracts.offering.OfferingWithdrawn;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TouchedTest {
    private static final Told ANA = visit("A-1", "ana");
    private static final Told BEN = visit("B-1", "ben");

    @Test
    void isTheCustomersOfWhatIsTold() {
        assertThat(
                        Touched.by(
                                List.of(
                                        ANA.recorded(null),
                                        BEN.judged(),
                                        visit("C-1", "cai").invited(InvitationStatus.SENT, null))))
                .contains(Set.of("ana", "ben", "cai"));
    }

    @Test
    void isNobodyWhereOnlyWordsAreTold() {
        assertThat(Touched.by(List.of(ANA.wrote(1, "Fine")))).contains(Set.of());
    }

    @Test
    void canBeAnybodyWhereAgreementsChangeOrSomethingIsTakenBack() {
        assertThat(Touched.by(List.of(ANA.judged(), Told.homeDelivery()))).isEmpty();
        assertThat(Touched.by(List.of(new OfferingWithdrawn("home-delivery", Instant.EPOCH))))
                .isEmpty();
        assertThat(
                        Touched.by(
                                List.of(
                                        new TransactionWithdrawn(
                                                ANA.transactionId(),
                                                ANA.recorded(null).relationshipId(),
                                                ANA.occurredAt()))))
                .isEmpty();
    }
}
