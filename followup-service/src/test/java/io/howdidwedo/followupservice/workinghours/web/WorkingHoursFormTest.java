package io.howdidwedo.followupservice.workinghours.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.servicekit.holiday.PublicHolidays;
import io.howdidwedo.servicekit.json.JsonConfiguration;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursFormTest {
    private static final Map<String, List<String>> MONDAY =
            Map.of("monday", List.of("09:00-12:30", "13:00-24:00"));

    @Test
    void tellsTheSameHoursAsWereStated() {
        WorkingHoursForm form =
                new WorkingHoursForm(
                        "Europe/Berlin", MONDAY, "DE", List.of(LocalDate.of(2026, 12, 24)));

        assertThat(WorkingHoursForm.of(form.check(new OnlyGermany()))).isEqualTo(form);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        WorkingHoursForm form =
                new WorkingHoursForm(
                        "Berlin",
                        Map.of(
                                "someday", List.of("09:00-17:00"),
                                "tuesday", List.of("17:00-09:00"),
                                "friday", List.of("09:00-12:00", "11:00-17:00")),
                        "FR",
                        null);

        assertThatThrownBy(() -> form.check(new OnlyGermany()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("zone:")
                .hasMessageContaining("week.someday:")
                .hasMessageContaining("week.tuesday:")
                .hasMessageContaining("week.friday:")
                .hasMessageContaining("holidays:");
    }

    @Test
    void refusesAWeekWithoutWork() {
        assertThatThrownBy(
                        () ->
                                new WorkingHoursForm("UTC", Map.of(), null, null)
                                        .check(new OnlyGermany()))
                .hasMessageContaining("week: needs at least one day with hours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "week": {"monday": null}                                        | week.monday
                    "week": {"monday": [null]}                                      | week.monday
                    "week": {"monday": ["09:00-17:00"]}, "closed": [null]           | closed
                    "week": {"monday": ["09:00"]}                                   | week.monday
                    "week": {"monday": ["24:00-09:00"]}                             | week.monday
                    "week": {"monday": ["20:00-24:00", "22:00-23:00"]}              | week.monday
                    "week": {"monday": ["09:00-17:00"]}, "zone": " "                | zone
                    """)
    void aRefusalNamesTheField(String stated, String field) {
        WorkingHoursForm form =
                JsonConfiguration.mapper()
                        .readValue("{\"zone\": \"UTC\", " + stated + "}", WorkingHoursForm.class);

        assertThatThrownBy(() -> form.check(new OnlyGermany()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(field + ":");
    }

    private static final class OnlyGermany implements PublicHolidays {
        @Override
        public boolean isHoliday(String region, LocalDate day) {
            return false;
        }

        @Override
        public boolean knows(String region) {
            return region.equals("DE");
        }
    }
}
