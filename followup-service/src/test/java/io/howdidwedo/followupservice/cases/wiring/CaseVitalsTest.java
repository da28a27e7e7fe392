package io.howdidwedo.followupservice.cases.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.CasesInMemory;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseVitalsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final CasesInMemory cases = new CasesInMemory();
    private final SettableClock clock = new SettableClock(NOON);

    @Test
    void casesAreOpenAndInTimeOverdue() {
        open(SomeCase.open(1, null, NOON));
        open(SomeCase.open(2, null, NOON.plus(Duration.ofHours(2))));
        assertThat(told()).isEqualTo(Map.of("hdwd_cases_open", 2.0, "hdwd_cases_overdue", 0.0));

        clock.advance(Duration.ofHours(25));

        assertThat(told()).isEqualTo(Map.of("hdwd_cases_open", 2.0, "hdwd_cases_overdue", 1.0));
    }

    private void open(Case one) {
        cases.cases.put(one.id(), one);
    }

    private Map<String, Double> told() {
        return new CaseVitals(cases, clock)
                .read().stream().collect(Collectors.toMap(Vital::name, Vital::value));
    }
}
