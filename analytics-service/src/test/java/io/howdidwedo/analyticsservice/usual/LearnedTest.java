package io.howdidwedo.analyticsservice.usual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.usual.Learned.Lived;
import io.howdidwedo.contracts.verdict.VerdictChanged.Basis;
import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedTest {
    private static final Parameters PARAMETERS = Parameters.initial();
    private static final Usual USUAL = new Usual(70, 2, 16, 20);

    @Test
    void expectsWhatIsUsualBeforeTheFirstExperience() {
        Learned learned = Learned.from(List.of(), 100, USUAL, PARAMETERS);

        assertThat(learned.basis()).isEqualTo(Basis.PRIOR);
        assertThat(learned.mean()).isEqualTo(70);
        assertThat(learned.sd()).isCloseTo(16 / Math.sqrt(2), within(1e-12));
    }

    @Test
    void hasNoBasisWhileTooFewHaveAnswered() {
        Usual little = new Usual(70, 2, 16, 19);

        assertThat(Learned.from(List.of(), 100, little, PARAMETERS).basis()).isEqualTo(Basis.NONE);
        assertThat(Learned.from(List.of(new Lived(99, 80)), 100, little, PARAMETERS).basis())
                .isEqualTo(Basis.LEARNED);
    }

    @Test
    void countsTheUsualAsTwoExperiences() {
        Learned learned = Learned.from(List.of(new Lived(100, 100)), 100, USUAL, PARAMETERS);

        assertThat(learned.mean()).isCloseTo(80, within(1e-12));
        assertThat(learned.weight()).isEqualTo(1);
    }

    @Test
    void fadesToHalfInTwoYears() {
        Learned learned = Learned.from(List.of(new Lived(0, 100)), 730, USUAL, PARAMETERS);

        assertThat(learned.weight()).isEqualTo(0.5);
        assertThat(learned.mean()).isCloseTo((2 * 70 + 50) / 2.5, within(1e-12));
    }

    @Test
    void comesToExpectWhatIsAlwaysGiven() {
        List<Lived> always = Collections.nCopies(1000, new Lived(100, 100));

        assertThat(Learned.from(always, 100, USUAL, PARAMETERS).mean()).isGreaterThan(99.9);
    }
}
