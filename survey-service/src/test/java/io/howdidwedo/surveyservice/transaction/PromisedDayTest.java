package io.howdidwedo.surveyservice.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.offering.OfferingsInMemory;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromisedDayTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static Transaction promised(String by) {
        return SomeTransaction.of("A-1", NOON, SomeTransaction.customer("ana"))
                .with(Map.of("promisedBy", by))
                .recorded();
    }

    @Test
    void isToldWhereTheAgreementAsksForIt() {
        Transaction transaction = promised("2026-10-12");
        OfferingsInMemory offerings =
                OfferingsInMemory.with(StandardAgreement.assumedFor(transaction.offering()));

        assertThat(PromisedDay.of(transaction, offerings)).contains(LocalDate.parse("2026-10-12"));
    }

    @Test
    void nothingIsToldWithoutAnAgreementOrWhereNobodyCanReadIt() {
        Transaction transaction = promised("2026-10-12");

        assertThat(PromisedDay.of(transaction, new OfferingsInMemory())).isEmpty();
        assertThat(
                        PromisedDay.of(
                                promised("soon"),
                                OfferingsInMemory.with(
                                        StandardAgreement.assumedFor(transaction.offering()))))
                .isEmpty();
    }
}
