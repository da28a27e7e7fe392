package io.howdidwedo.surveyservice.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldSourceTest {

    @Test
    void readsALocalTimeInItsZone() {
        FieldSource at = new FieldSource("at", null, null, "America/Sao_Paulo", null);

        assertThat(at.in(Map.of("at", "2016-10-11 14:31:29")::get))
                .isEqualTo("2016-10-11T17:31:29Z");
        assertThat(at.in(Map.of("at", "2016-10-11")::get)).isEqualTo("2016-10-11T03:00:00Z");
    }

    @Test
    void countsCalendarDaysFromOneColumnToAnother() {
        FieldSource late =
                new FieldSource(null, null, null, null, List.of("promised", "delivered"));

        assertThat(
                        late.in(
                                Map.of("promised", "2016-10-20", "delivered", "2016-10-22 01:00:00")
                                        ::get))
                .isEqualTo("2");
        assertThat(late.in(Map.of("promised", "2016-10-20")::get)).isNull();
    }

    @Test
    void standsInForAnEmptyCell() {
        FieldSource supplier = new FieldSource("supplier", null, "unknown", null, null);

        assertThat(supplier.in(Map.<String, String>of()::get)).isEqualTo("unknown");
    }

    @Test
    void refusesACellThatHoldsNoTime() {
        FieldSource at = new FieldSource("at", null, null, "UTC", null);

        assertThatThrownBy(() -> at.in(Map.of("at", "soon")::get))
                .isInstanceOf(DateTimeException.class);
    }
}
