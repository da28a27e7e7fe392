package io.howdidwedo.surveyservice.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.offering.OfferingsInMemory;
import io.howdidwedo.surveyservice.offering.StandardAgreement;
import io.howdidwedo.surveyservice.transaction.SomeTransaction;
import io.howdidwedo.surveyservice.transaction.Transaction;
import io.howdidwedo.surveyservice.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was agreed is told in the agreement's own words, and what came in days.
class AgreedTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void whatWasPromisedAndCameIsToldInDays() {
        assertThat(
                        agreed(
                                Map.of(
                                        "promisedBy",
                                        "2026-11-27",
                                        "deliveredAt",
                                        "2026-11-29T18:00:00Z",
                                        "daysLate",
                                        "2")))
                .contains(
                        new Agreed(
                                "on-time",
                                "Done by the promised day",
                                "Promised 27 Nov, came 29 Nov: 2 days late."));
    }

    @ParameterizedTest
    @CsvSource({"0,on time.", "1,1 day late.", "-3,3 days early.", "2.5,2.5 days late."})
    void whereTheDaysAreNotKnownTheNumberIs(String daysLate, String words) {
        assertThat(agreed(Map.of("daysLate", daysLate)))
                .contains(new Agreed("on-time", "Done by the promised day", words));
    }

    @Test
    void whatCannotBeReadIsNotTold() {
        assertThat(agreed(Map.of("daysLate", "a while")))
                .contains(new Agreed("on-time", "Done by the promised day", ""));
        assertThat(agreed(Map.of("promisedBy", "soon", "deliveredAt", "late", "daysLate", "1")))
                .contains(new Agreed("on-time", "Done by the promised day", "1 day late."));
    }

    @Test
    void whatTheSupplierRequiresIsNotTheCustomers() {
        assertThat(agreed(Map.of("daysToPay", "45")))
                .extracting(Agreed::expectation)
                .containsExactly("overall", "on-time", "respect");
    }

    private static List<Agreed> agreed(Map<String, String> facts) {
        Transaction transaction =
                SomeTransaction.of("A-1", NOON, SomeTransaction.customer("c"))
                        .with(facts)
                        .recorded();
        return Agreed.in(
                transaction,
                OfferingsInMemory.with(StandardAgreement.firstOffering()),
                Wording.in("en"));
    }
}
