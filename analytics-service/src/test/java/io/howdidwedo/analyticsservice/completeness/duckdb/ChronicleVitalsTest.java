package io.howdidwedo.analyticsservice.completeness.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chronicle.duckdb.Chronicles;
import io.howdidwedo.analyticsservice.chronicle.duckdb.DuckDbChronicle;
import io.howdidwedo.analyticsservice.completeness.Completeness;
import io.howdidwedo.contracts.invitation.InvitationChanged;
import io.howdidwedo.servicekit.vital.Vital;
import io.howdidwedo.testsupport.SettableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleVitalsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Completeness completeness = Completeness.WHOLE;

    @Test
    void nothingCountedIsNoFailure() {
        assertThat(read(List.of()))
                .extracting(Vital::name)
                .containsExactly("hdwd_chronicle_behind_seconds", "hdwd_chronicle_behind_records");
    }

    @Test
    void howFarFiguresAreBehindIsTold() {
        assertThat(value("hdwd_chronicle_behind_seconds")).isZero();

        completeness = new Completeness(3, 10, 4, false, NOON.minusSeconds(90));

        assertThat(value("hdwd_chronicle_behind_seconds")).isEqualTo(90);
        assertThat(value("hdwd_chronicle_behind_records")).isEqualTo(7);
    }

    @Test
    void sinceWhenIsNotAlwaysKnown() {
        completeness = new Completeness(3, 10, 0, false, null);

        assertThat(value("hdwd_chronicle_behind_seconds")).isZero();
        assertThat(value("hdwd_chronicle_behind_records")).isEqualTo(3);
    }

    private double value(String name) {
        return read(List.of()).stream()
                .filter(sign -> sign.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private List<Vital> read(List<InvitationChanged> events) {
        try (DuckDbChronicle chronicle = Chronicles.of(events)) {
            return new ChronicleVitals(chronicle, () -> completeness, new SettableClock(NOON))
                    .read();
        }
    }
}
