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
    void partsValuesByCommas() {
        assertThat(slice(Map.of("supplier", "north, south", "tier", "")).filters())
                .isEqualTo(
                        Map.of(
                                Dimension.SUPPLIER,
                                List.of("north", "south"),
                                Dimension.TIER,
                                List.of("")));
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
