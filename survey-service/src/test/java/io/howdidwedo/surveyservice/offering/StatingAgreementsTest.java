package io.howdidwedo.surveyservice.offering;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.survey.template.SomeTemplate;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatingAgreementsTest {
    private static final AgreementForm PROPOSED = SomeTemplate.template().agreement();

    private final OfferingsInMemory offerings = new OfferingsInMemory();
    private final StatingAgreements stating =
            new StatingAgreements(
                    offerings, new SettableClock(Instant.parse("2026-11-20T12:00:00Z")));

    @Test
    void aFirstAgreementIsStatedForAnOfferingNobodyKnows() {
        assertThat(stating.stateFirst("windows", PROPOSED)).isTrue();

        Offering stated = offerings.find("windows").orElseThrow();
        assertThat(stated.assumed()).isFalse();
        assertThat(stated.agreements()).hasSize(1);
        assertThat(stated.inForceAt(Instant.EPOCH).requirements())
                .isEqualTo(PROPOSED.checkedRequirements());
    }

    @Test
    void itTakesThePlaceOfWhatWasOnlyAssumed() {
        offerings.add(StandardAgreement.assumedFor("windows"));

        assertThat(stating.stateFirst("windows", PROPOSED)).isTrue();

        Offering stated = offerings.find("windows").orElseThrow();
        assertThat(stated.assumed()).isFalse();
        assertThat(stated.inForceAt(Instant.EPOCH).requirements())
                .isEqualTo(PROPOSED.checkedRequirements());
    }

    @Test
    void whatSomebodyHasStatedStays() {
        stating.state(
                "windows",
                new AgreementForm(
                        Map.of("en", "Windows"),
                        null,
                        List.of(PROPOSED.requirements().getFirst())));
        Offering before = offerings.find("windows").orElseThrow();

        assertThat(stating.stateFirst("windows", PROPOSED)).isFalse();

        assertThat(offerings.find("windows")).contains(before);
    }

    /// Somebody else is quicker, once.
    @Test
    void whoWasQuickerIsNotOverwritten() {
        offerings.add(StandardAgreement.assumedFor("windows"));
        offerings.meanwhile(
                () -> stating.state("windows", new AgreementForm(null, null, others())));

        assertThat(stating.stateFirst("windows", PROPOSED)).isFalse();

        assertThat(offerings.find("windows").orElseThrow().agreements().getLast().requirements())
                .hasSize(1);
    }

    private static List<RequirementForm> others() {
        List<RequirementForm> others = new ArrayList<>();
        others.add(RequirementForm.of(StandardAgreement.requirements().getFirst()));
        return others;
    }
}
