package io.howdidwedo.surveyservice.contactpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WidgetTest {
    /// Web pages of others load it: it must not be what makes them slow.
    private static final int LARGEST = 5_000;

    @Test
    void theScriptIsSmallBeforeItIsEvenCompressed() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(
                        getClass()
                                .getResourceAsStream(
                                        "/META-INF/resources/assets/survey/widget.js"))) {
            assertThat(script.readAllBytes()).hasSizeBetween(500, LARGEST - 1);
        }
    }
}
