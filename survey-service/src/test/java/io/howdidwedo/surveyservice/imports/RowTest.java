package io.howdidwedo.surveyservice.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.check.Check;
import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final Map<String, FieldSource> MAPPING =
            Map.of(
                    "occurredAt",
                    new FieldSource("Date", null, null, "Europe/Berlin", null),
                    "source",
                    new FieldSource(null, "shop", null, null, null));

    @Test
    void putsCellsIntoFields() {
        Row row = Row.of(2, MAPPING, Map.of("Date", "2026-11-20 09:30", "Colour", "red"));

        assertThat(row.fields())
                .containsOnly(
                        Map.entry("occurredAt", "2026-11-20T08:30:00Z"),
                        Map.entry("source", "shop"),
                        Map.entry("Colour", "red"));
        assertThat(problems(row)).isEmpty();
    }

    @Test
    void oneCellThatCannotBeReadRefusesItsRowOnly() {
        Row row = Row.of(3, MAPPING, Map.of("Date", "yesterday"));

        assertThat(row.problem()).startsWith("occurredAt: must be a time");
        assertThat(problems(row)).isNotEmpty();
    }

    private static List<Violation> problems(Row row) {
        Check check = new Check();
        row.check(check);
        return check.violations();
    }
}
