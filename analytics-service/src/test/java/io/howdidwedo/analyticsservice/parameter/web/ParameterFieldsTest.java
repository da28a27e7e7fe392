package io.howdidwedo.analyticsservice.parameter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFieldsTest {
    private static final Parameters INITIAL = Parameters.initial();

    @ParameterizedTest
    @ValueSource(strings = {"minPriorAnswers", "minPriorN", "min_prior_n", "MIN-PRIOR-N"})
    void knowsAParameterByEachOfItsNames(String name) {
        assertThat(ParameterFields.changed(INITIAL, Map.of(name, 3)).minPriorAnswers())
                .isEqualTo(3);
    }

    @Test
    void keepsWhatIsNotNamed() {
        Parameters changed = ParameterFields.changed(INITIAL, Map.of("kappa", 2.5, "version", 99));

        assertThat(changed.strength()).isEqualTo(2.5);
        assertThat(changed.noise()).isEqualTo(INITIAL.noise());
        assertThat(changed.version()).isEqualTo(INITIAL.version());
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> ParameterFields.changed(INITIAL, Map.of("kapa", 2)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("kapa")
                .hasMessageContaining("halfLifeDays");
    }

    @Test
    void namesWhatCannotBe() {
        assertThatThrownBy(() -> ParameterFields.changed(INITIAL, Map.of("sigma", -1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("noise");
        assertThatThrownBy(() -> ParameterFields.changed(INITIAL, Map.of("halfLifeDays", 1.5)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("whole number");
        assertThatThrownBy(() -> ParameterFields.changed(INITIAL, Map.of("halfLifeDays", "long")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("must be a number");
    }
}
