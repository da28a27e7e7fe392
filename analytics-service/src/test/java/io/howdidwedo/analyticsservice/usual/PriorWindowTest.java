package io.howdidwedo.analyticsservice.usual;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PriorWindowTest {
    @Test
    void endsAResponseWindowBeforeTheMonthAndGoesBackAYear() {
        PriorWindow window = PriorWindow.before(YearMonth.of(2024, 6), Parameters.initial());

        assertThat(window.until()).isEqualTo("2024-05-02T00:00:00Z");
        assertThat(window.from()).isEqualTo("2023-05-03T00:00:00Z");
    }

    @Test
    void containsItsStartAndNotItsEnd() {
        PriorWindow window =
                new PriorWindow(
                        Instant.parse("2024-01-01T00:00:00Z"),
                        Instant.parse("2024-02-01T00:00:00Z"));

        assertThat(window.contains(window.from())).isTrue();
        assertThat(window.contains(window.until())).isFalse();
        assertThat(window.contains(window.until().minusNanos(1))).isTrue();
    }
}
