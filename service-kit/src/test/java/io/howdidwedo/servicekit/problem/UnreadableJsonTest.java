package io.howdidwedo.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.howdidwedo.servicekit.json.JsonConfiguration;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

class UnreadableJsonTest {
    record Week(List<Day> days, Duration length) {}

    record Day(DayOfWeek name, int number) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"days": [{"name": "Anaday"}]} | days[0].name | must be one of friday, monday
                    {"days": "Ana"} | days | must be a list
                    {"days": ["Ana"]} | days[0] | must be one object
                    {"days": [{"number": "Ana"}]} | days[0].number | must be a whole number
                    {"length": "Ana"} | length | must be a duration like PT2H or P3D
                    {"length": | | not valid JSON
                    """)
    void saysWhatBelongsThereAndNeverTheValue(String json, String field, String expected) {
        JacksonException failure =
                catchThrowableOfType(
                        JacksonException.class,
                        () -> JsonConfiguration.mapper().readValue(json, Week.class));

        InvalidInput told = UnreadableJson.asInvalidInput(failure);

        assertThat(told).hasMessageContaining(expected);
        assertThat(told.getMessage()).doesNotContain("Ana", "howdidwedo");
        if (field != null) {
            assertThat(told.violations().getFirst().field()).isEqualTo(field);
        }
    }
}
