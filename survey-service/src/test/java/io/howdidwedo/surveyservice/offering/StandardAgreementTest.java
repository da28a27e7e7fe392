package io.howdidwedo.surveyservice.offering;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.contracts.offering.Requirement;
import org.junit.jupiter.api.Test;

class StandardAgreementTest {

    @Test
    void makesThePromisedDayAMustBe() {
        assertThat(StandardAgreement.requirements())
                .filteredOn(Requirement::mustBe)
                .extracting(Requirement::id)
                .containsExactly("overall", "on-time");
    }

    @Test
    void asksNobodyWhetherThePromisedDayWasKept() {
        assertThat(StandardAgreement.requirements())
                .filteredOn(requirement -> requirement.id().equals("on-time"))
                .allSatisfy(requirement -> assertThat(requirement.scale()).isNull());
    }
}
