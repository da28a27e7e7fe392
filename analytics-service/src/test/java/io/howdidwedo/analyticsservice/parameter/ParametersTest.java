package io.howdidwedo.analyticsservice.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.analyticsservice.parameter.Parameters.UnfitParameter;
import org.junit.jupiter.api.Test;

class ParametersTest {
    @Test
    void startsWithTheValuesTheMethodWasTriedWith() {
        assertThat(Parameters.initial())
                .isEqualTo(
                        new Parameters(
                                1, 30, 730, 10, 365, 20, 70, 2, 16, 1, 8, 30, 30, 0.5, 0.8416212));
    }

    @Test
    void namesTheParameterThatCannotBe() {
        assertThatThrownBy(
                        () ->
                                new Parameters(
                                        1, 30, 0, 10, 365, 20, 70, 2, 16, 1, 8, 30, 30, 0.5, 0.84))
                .isInstanceOf(UnfitParameter.class)
                .hasMessage("halfLifeDays must be at least 1, not 0");
    }
}
