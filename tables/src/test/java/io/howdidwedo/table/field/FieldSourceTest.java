package io.howdidwedo.table.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.table.number.DecimalMark;
import io.howdidwedo.table.number.UnreadableNumber;
import io.howdidwedo.table.time.FoundTimes;
import io.howdidwedo.table.time.TimeFormat;
import io.howdidwedo.table.time.UnreadableTime;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldSourceTest {

    @Test
    void readsALocalTimeInItsZone() {
        FieldSource at = FieldSource.localTime("at", "America/Sao_Paulo");

        assertThat(read(at, "at", "2016-10-11 14:31:29")).isEqualTo("2016-10-11T17:31:29Z");
        assertThat(read(at, "at", "2016-10-11")).isEqualTo("2016-10-11T03:00:00Z");
    }

    @Test
    void aCellsOwnOffsetWinsOverTheZone() {
        FieldSource at = FieldSource.localTime("at", "America/Sao_Paulo");

        assertThat(read(at, "at", "2016-10-11 14:31:29 +02:00")).isEqualTo("2016-10-11T12:31:29Z");
    }

    @Test
    void withoutAZoneOnlyACellThatSaysItsOwnBecomesAnInstant() {
        FieldSource at = FieldSource.column("at");

        assertThat(read(FieldKind.TIME, at, "2016-10-11 14:31 UTC"))
                .isEqualTo("2016-10-11T14:31:00Z");
        assertThat(read(FieldKind.TIME, at, "2016-10-11T14:31:00.000+02:00"))
                .isEqualTo("2016-10-11T14:31:00.000+02:00");
        assertThat(read(FieldKind.TIME, at, "2016-10-11 14:31")).isEqualTo("2016-10-11 14:31");
        assertThat(read(FieldKind.TEXT, at, "3/4 UTC")).isEqualTo("3/4 UTC");
    }

    @Test
    void countsCalendarDaysFromOneColumnToAnother() {
        FieldSource late =
                new FieldSource(null, null, null, null, List.of("promised", "delivered"));

        assertThat(
                        late.in(
                                FieldKind.TEXT,
                                Map.of("promised", "20.10.2016", "delivered", "2016-10-22 01:00:00")
                                        ::get,
                                ColumnFormats.NONE))
                .isEqualTo("2");
        assertThat(read(late, "promised", "2016-10-20")).isNull();
        assertThatExceptionOfType(UnreadableTime.class)
                .isThrownBy(
                        () ->
                                late.in(
                                        FieldKind.TEXT,
                                        Map.of("promised", "2016-02-30", "delivered", "2016-10-22")
                                                ::get,
                                        ColumnFormats.NONE));
    }

    @Test
    void standsInForAnEmptyCell() {
        FieldSource supplier = new FieldSource("supplier", null, "unknown", null, null);

        assertThat(supplier.in(FieldKind.TEXT, Map.<String, String>of()::get, ColumnFormats.NONE))
                .isEqualTo("unknown");
    }

    @Test
    void refusesACellThatHoldsNoTime() {
        FieldSource at = FieldSource.localTime("at", "UTC");

        assertThatThrownBy(() -> read(at, "at", "soon")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aPromiseStaysADayOrATimeOfItsZone() {
        FieldSource by = FieldSource.localTime("at", "Europe/Berlin");

        assertThat(read(FieldKind.DAY_OR_TIME, by, "10.11.2026")).isEqualTo("2026-11-10");
        assertThat(read(FieldKind.DAY_OR_TIME, by, "10.11.2026 16:00"))
                .isEqualTo("2026-11-10T16:00:00+01:00");
        assertThat(read(FieldKind.DAY_OR_TIME, FieldSource.column("at"), "2026-11-10 16:00"))
                .isEqualTo("2026-11-10T16:00");
        assertThatExceptionOfType(UnreadableTime.class)
                .isThrownBy(() -> read(FieldKind.DAY_OR_TIME, by, "next week"));
    }

    @Test
    void theFormatOfTheColumnIsTheOneSaidOrFound() {
        ColumnFormats found =
                new ColumnFormats(
                        Map.of("at", new FoundTimes(TimeFormat.DAY_FIRST, List.of(), List.of())),
                        Map.of("at", DecimalMark.COMMA),
                        false);
        FieldSource at = FieldSource.localTime("at", "UTC");
        FieldSource said =
                new FieldSource("at", null, null, "UTC", null, "month-first", "point", null);
        Map<String, String> cells = Map.of("at", "03/04/2026");

        assertThat(at.in(FieldKind.TIME, cells::get, found)).isEqualTo("2026-04-03T00:00:00Z");
        assertThat(said.in(FieldKind.TIME, cells::get, found)).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(at.in(FieldKind.AMOUNT, Map.of("at", "€ 1.234")::get, found))
                .isEqualTo("1234 EUR");
        assertThat(said.in(FieldKind.AMOUNT, Map.of("at", "1.234")::get, found)).isEqualTo("1.234");
        assertThatExceptionOfType(UnreadableNumber.class)
                .isThrownBy(() -> read(FieldKind.AMOUNT, at, "1.234"));
    }

    @Test
    void wordsMayStandForValues() {
        FieldSource score =
                new FieldSource(
                        "at",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of("Good", "5", "Offered", ""));

        assertThat(read(score, "at", " good ")).isEqualTo("5");
        assertThat(read(score, "at", "offered")).isNull();
        assertThat(read(score, "at", "4")).isEqualTo("4");
    }

    private static @Nullable String read(FieldKind kind, FieldSource source, String cell) {
        return source.in(kind, Map.of("at", cell)::get, ColumnFormats.NONE);
    }

    private static @Nullable String read(FieldSource source, String column, String cell) {
        return source.in(FieldKind.TEXT, Map.of(column, cell)::get, ColumnFormats.NONE);
    }
}
