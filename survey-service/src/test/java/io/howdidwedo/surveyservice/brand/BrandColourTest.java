package io.howdidwedo.surveyservice.brand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColourTest {
    private static final BrandColour WHITE = new BrandColour(255, 255, 255);
    private static final BrandColour DARK = new BrandColour(0x12, 0x18, 0x1f);

    @ParameterizedTest
    @ValueSource(strings = {"#ffdd00", "#000000", "#ffffff", "#0660B5", "#7f7f7f", "#ff0000"})
    void everyColourCanBeReadOnBothGroundsAndUnderItsWords(String written) {
        BrandColour colour = BrandColour.of(written).orElseThrow();

        assertThat(colour.onLight().contrast(WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(colour.onDark().contrast(DARK)).isGreaterThanOrEqualTo(4.5);
        assertThat(colour.onLight().contrast(colour.onLight().words())).isGreaterThanOrEqualTo(4.5);
        assertThat(colour.onDark().contrast(colour.onDark().words())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void oneThatCanBeReadStaysAsItIs() {
        assertThat(BrandColour.USUAL.onLight()).isEqualTo(BrandColour.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "#12345g", "#fff;}body{display:none"})
    void anythingElseIsNoColour(String written) {
        assertThat(BrandColour.of(written)).isEmpty();
    }
}
