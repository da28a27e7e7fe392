package io.howdidwedo.analyticsservice.figure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.figure.Dimension;
import io.howdidwedo.analyticsservice.figure.Slice;
import io.howdidwedo.analyticsservice.figure.Slice.Period;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.problem.InvalidInput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class SliceParametersTest {
    @Test
    void takesWholeDaysAndMonthsWithTheLastIncluded() {
        assertThat(slice(Map.of("from", "2026-02", "to", "2026-03")).period())
                .isEqualTo(period("2026-02-01T00:00:00Z", "2026-04-01T00:00:00Z"));
        assertThat(slice(Map.of("from", "2026-02-03", "to", "2026-02-03")).period())
                .isEqualTo(period("2026-02-03T00:00:00Z", "2026-02-04T00:00:00Z"));
        assertThat(slice(Map.of("to", "2026-02-03T12:00:00Z")).period())
                .isEqualTo(new Period(null, Instant.parse("2026-02-03T12:00:00Z")));
    }

    @Test
    void neverPartsAValue() {
        MultiValueMap<String, String> asked = asked(Map.of("tier", ""));
        asked.add("supplier", "Smith, Jones & Co");
        asked.add("supplier", "south");

        assertThat(SliceParameters.slice(asked, caller("*")).filters())
                .isEqualTo(
                        Map.of(
                                Dimension.SUPPLIER,
                                List.of("Smith, Jones & Co", "south"),
                                Dimension.TIER,
                                List.of("")));
    }

    @Test
    void partsNamesOfOurs() {
        assertThat(SliceParameters.dimensions(asked(Map.of("by", "month, supplier")), "by"))
                .containsExactly(Dimension.MONTH, Dimension.SUPPLIER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-11-20T15:04:05Z",
                "-0001-11-20",
                "0000-11",
                "9999-12",
                "9999-12-31",
                "2026-02-30",
                "2026-13"
            })
    void refusesATimeThatCannotBeMeant(String text) {
        assertThatThrownBy(() -> slice(Map.of("to", text)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("to: must be a day (2026-11-20), a month (2026-11)");
    }

    @Test
    void refusesALimitThatIsNone() {
        assertThat(SliceParameters.limit(null, 50, 500)).isEqualTo(50);
        assertThat(SliceParameters.limit(500, 50, 500)).isEqualTo(500);
        assertThatThrownBy(() -> SliceParameters.limit(0, 50, 500))
                .hasMessageContaining("limit: must be from 1 to 500");
        assertThatThrownBy(() -> SliceParameters.limit(501, 50, 500))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void limitsToTheCallersTeams() {
        assertThat(SliceParameters.slice(asked(Map.of()), caller("north")).only())
                .contains(Set.of("north"));
        assertThat(SliceParameters.slice(asked(Map.of()), caller("*")).only()).isEmpty();
    }

    @Test
    void saysHowATimeIsWritten() {
        assertThatThrownBy(() -> slice(Map.of("from", "yesterday")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("from")
                .hasMessageContaining("2026-11-20");
    }

    @Test
    void saysWhatThereIsToSplitBy() {
        assertThatThrownBy(() -> SliceParameters.dimensions(asked(Map.of("by", "mood")), "by"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("mood")
                .hasMessageContaining("contactPoint");
    }

    private static Period period(String from, String until) {
        return new Period(Instant.parse(from), Instant.parse(until));
    }

    private static Slice slice(Map<String, String> parameters) {
        return SliceParameters.slice(asked(parameters), caller("*"));
    }

    private static MultiValueMap<String, String> asked(Map<String, String> parameters) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        parameters.forEach(asked::add);
        return asked;
    }

    private static Caller caller(String team) {
        return SomeCaller.named("m-1", "Kim", Role.MANAGER, team);
    }
}
