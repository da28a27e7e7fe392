package io.howdidwedo.analyticsservice.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.page.chart.Series.Colour;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourTest {
    private static final String LIGHT = "#ffffff";

    /// The ground of dark pages.
    private static final String DARK = "#182433";

    /// What the guidelines for accessible pages ask of marks (WCAG 2.2, 1.4.11).
    private static final double ENOUGH = 3;

    @ParameterizedTest
    @EnumSource(
            value = Colour.class,
            names = {"DISSATISFIED", "SATISFIED", "DELIGHTED", "DRIFTING", "FOUND", "BESIDE"})
    void standsOutFromALightGroundAndFromADarkOne(Colour colour) {
        assertThat(contrast(colour.code(), LIGHT)).isGreaterThan(ENOUGH);
        assertThat(contrast(colour.code(), DARK)).isGreaterThan(ENOUGH);
    }

    @Test
    void ofVerdictsIsThatOfTheStyleSheet() throws IOException {
        String styles;
        try (InputStream sheet =
                Objects.requireNonNull(
                        getClass()
                                .getResourceAsStream("/META-INF/resources/assets/kit/staff.css"))) {
            styles = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(styles)
                .contains(
                        "--verdict-dissatisfied: " + Colour.DISSATISFIED.code(),
                        "--verdict-satisfied: " + Colour.SATISFIED.code(),
                        "--verdict-delighted: " + Colour.DELIGHTED.code());
    }

    @Test
    void tellsSixLinesApart() {
        assertThat(Colour.LINES).hasSize(6).doesNotHaveDuplicates();
    }

    private static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String code) {
        return 0.2126 * part(code, 1) + 0.7152 * part(code, 3) + 0.0722 * part(code, 5);
    }

    private static double part(String code, int at) {
        double share = Integer.parseInt(code.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
