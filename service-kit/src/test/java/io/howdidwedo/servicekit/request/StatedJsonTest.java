package io.howdidwedo.servicekit.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedJsonTest {
    private final StatedJson json = new StatedJson(JsonConfiguration.mapper());

    record Sent(
            @Nullable String text,
            @Nullable Integer whole,
            @Nullable Double number,
            @Nullable BigDecimal amount,
            @Nullable Boolean yes,
            @Nullable DayOfWeek weekday,
            @Nullable Instant instant,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable Duration length,
            @Nullable UUID id,
            @Nullable List<String> list,
            @Nullable Map<String, List<String>> week,
            @Nullable Sent part,
            @Nullable List<Sent> parts) {}

    @Test
    void readsEachKindAsItIsWritten() {
        Sent sent =
                json.read(
                        """
                        {"text": "", "whole": 5, "number": 5, "amount": "136.230", "yes": true,
                         "weekday": "monday", "instant": "2026-11-20T16:04:05+01:00",
                         "day": "2026-11-20", "time": "08:00", "length": "PT2H", "list": ["a, b"],
                         "id": "7d2f6a6e-9a55-5d0c-8a1d-3f4f0f6f6b11", "week": {"monday": []},
                         "part": null, "parts": [{}]}
                        """,
                        Sent.class);

        assertThat(sent.text()).isEmpty();
        assertThat(sent.number()).isEqualTo(5);
        assertThat(sent.amount()).isEqualByComparingTo("136.23");
        assertThat(sent.instant()).isEqualTo("2026-11-20T15:04:05Z");
        assertThat(sent.list()).containsExactly("a, b");
        assertThat(sent.part()).isNull();
        assertThat(json.read("{\"amount\": 136.23}", Sent.class).amount()).isEqualTo("136.23");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"txt": "Ana"} | txt | is not known here; known are amount, day,
                    {"part": {"parts": [{}, {"txt": 1}]}} | part.parts[1].txt | is not known here
                    {"list": [null]} | list[0] | must not be null
                    {"list": ["a", null]} | list[1] | must not be null
                    {"parts": [null]} | parts[0] | must not be null
                    {"week": {"monday": null}} | week.monday | must not be null
                    {"week": {"monday": [null]}} | week.monday[0] | must not be null
                    {"part": {"parts": [{"list": [null]}]}} | part.parts[0].list[0] | must not be null
                    null | body | must not be null
                    {"text": 5} | text | must be text
                    {"text": 1.5} | text | must be text
                    {"text": true} | text | must be text
                    {"text": {}} | text | must be text
                    {"text": ["Ana"]} | text | must be text
                    {"list": [5]} | list[0] | must be text
                    {"list": "Ana"} | list | must be a list
                    {"list": ""} | list | must be a list
                    {"whole": "5"} | whole | must be a whole number
                    {"whole": 1.5} | whole | must be a whole number
                    {"whole": 1.0} | whole | must be a whole number
                    {"whole": 99999999999} | whole | must be a whole number
                    {"whole": ""} | whole | must be a whole number
                    {"whole": true} | whole | must be a whole number
                    {"number": "5"} | number | must be a number
                    {"number": "NaN"} | number | must be a number
                    {"number": 1e999} | number | must be a number
                    {"number": true} | number | must be a number
                    {"amount": "Ana"} | amount | must be a number
                    {"amount": ""} | amount | must be a number
                    {"amount": true} | amount | must be a number
                    {"yes": "yes"} | yes | must be true or false
                    {"yes": "true"} | yes | must be true or false
                    {"yes": 1} | yes | must be true or false
                    {"weekday": 1} | weekday | must be one of friday
                    {"weekday": ""} | weekday | must be one of friday
                    {"instant": 1700000000} | instant | must be an instant like
                    {"instant": "+999999999-11-20T15:04:05Z"} | instant | from 1970 to 2200
                    {"instant": "-0001-11-20T15:04:05Z"} | instant | from 1970 to 2200
                    {"instant": "0000-11-20T15:04:05Z"} | instant | from 1970 to 2200
                    {"instant": ""} | instant | must be an instant like
                    {"day": [2026, 11, 20]} | day | must be a day like
                    {"day": 20} | day | must be a day like
                    {"day": "+999999999-11-20"} | day | from 1970 to 2200
                    {"day": "2026-02-30"} | day | must be a day like
                    {"time": [8, 0]} | time | must be a time of day
                    {"time": "25:00"} | time | must be a time of day
                    {"length": 7200} | length | must be a duration
                    {"length": "PT999999999999H"} | length | must be a duration
                    {"id": "1-1-1-1-1"} | id | must be an id like
                    {"id": "fS9qbppVXQyKHT9PD29rEQ=="} | id | must be an id like
                    {"part": []} | part | must be one object
                    {"part": ""} | part | must be one object
                    {"text": "a", "text": "b"} | | stated twice
                    {"part": {"text": "a", "text": "b"}} | | stated twice
                    {} {} | body | must be one object
                    """)
    void refusesWhatElseWouldBePassedOverOrMadeToFit(String text, String field, String expected) {
        InvalidInput refusal =
                catchThrowableOfType(
                        InvalidInput.class, () -> json.read(text.getBytes(UTF_8), Sent.class));

        assertThat(refusal).hasMessageContaining(expected);
        assertThat(refusal.getMessage()).doesNotContain("Ana", "howdidwedo", "java.");
        if (field != null) {
            assertThat(refusal.violations().getFirst().field()).isEqualTo(field);
        }
    }
}
