package io.howdidwedo.table.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times as people and programs write them: read as a person would, or refused.
class WrittenTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-31                      | 2025-12-30T23:00:00Z",
                "31.12.2025                      | 2025-12-30T23:00:00Z",
                "31. 12. 2025                    | 2025-12-30T23:00:00Z",
                "1.2.26                          | 2026-01-31T23:00:00Z",
                "20251231                        | 2025-12-30T23:00:00Z",
                "2025/12/31                      | 2025-12-30T23:00:00Z",
                "2025.12.31                      | 2025-12-30T23:00:00Z",
                "26-Aug-23                       | 2023-08-25T22:00:00Z",
                "31 December 2025                | 2025-12-30T23:00:00Z",
                "31. Dezember 2025               | 2025-12-30T23:00:00Z",
                "31 de dezembro de 2025          | 2025-12-30T23:00:00Z",
                "Dec 31, 2025                    | 2025-12-30T23:00:00Z",
                "1. Mär. 2026                    | 2026-02-28T23:00:00Z",
                "Fri, 20 Nov 2026 10:00:00 GMT   | 2026-11-20T10:00:00Z",
                "2025-12-31 9:05                 | 2025-12-31T08:05:00Z",
                "2025-12-31 09:05                | 2025-12-31T08:05:00Z",
                "01.02.2026 10:00                | 2026-02-01T09:00:00Z",
                "01.02.2026 10:00 Uhr            | 2026-02-01T09:00:00Z",
                "2025-12-31T09:05:00Z            | 2025-12-31T09:05:00Z",
                "2025-12-31T09:05:00.000Z        | 2025-12-31T09:05:00Z",
                "2025-12-31T09:05:00,25          | 2025-12-31T08:05:00.250Z",
                "2025-12-31 09:05:00 UTC         | 2025-12-31T09:05:00Z",
                "2025-12-31T09:05:00+0100        | 2025-12-31T08:05:00Z",
                "2025-12-31T09:05:00+01:00       | 2025-12-31T08:05:00Z",
                "2025-12-31 09:05:00 -0800       | 2025-12-31T17:05:00Z",
                "2025-12-31 09:05 America/New_York | 2025-12-31T14:05:00Z",
                "2025-12-31T09:05+01:00[Europe/Berlin] | 2025-12-31T08:05:00Z",
                "20251231T090500Z                | 2025-12-31T09:05:00Z",
                "2025/12/31 11:07:29 AM          | 2025-12-31T10:07:29Z",
                "2025/12/31 12:07:29 AM          | 2025-12-30T23:07:29Z",
                "2025/12/31 12:07:29 p.m.        | 2025-12-31T11:07:29Z",
                "2020/04/20 2:20:58 PM GMT+2     | 2020-04-20T12:20:58Z",
                "Nov 20, 2026, 3 PM              | 2026-11-20T14:00:00Z",
                "31/12/2025, 9:05 PM             | 2025-12-31T20:05:00Z",
                "12/31/2025 9:05                 | 2025-12-31T08:05:00Z",
                "05/05/2026                      | 2026-05-04T22:00:00Z",
                "2025-12-31T24:00:00             | 2025-12-31T23:00:00Z",
                "2026-03-29 02:30                | 2026-03-29T01:30:00Z",
                "2025-10-26 02:30                | 2025-10-26T00:30:00Z",
                "2024-02-29                      | 2024-02-28T23:00:00Z",
            })
    void isReadAsAPersonWould(String cell, String instant) {
        assertThat(WrittenTime.read(cell, TimeFormat.AS_WRITTEN).at(BERLIN)).isEqualTo(instant);
        assertThat(WrittenTime.read("\u00A0" + cell.replace(' ', '\u202F'), TimeFormat.AS_WRITTEN))
                .isEqualTo(WrittenTime.read(cell, TimeFormat.AS_WRITTEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "30.02.2026",
                "2026-13-01",
                "31-Feb-2026",
                "2025-12-31 25:00",
                "2025-12-31 24:01",
                "2025-12-31 10:60",
                "2025-12-31 13:05 PM",
                "2025-12-31 00:05 AM",
                "2025-12-31 9",
                "2025-12-31 10:00 CEST",
                "2025-12-31 10:00 Europe/Atlantis",
                "2025-12-31 10:00 +25:00",
                "2025-12-31x",
                "2025-1231",
                "03/04/2026",
                "03/04/26",
                "46022",
                "1767171900",
                "99999999",
                "0026-11-20",
                "999999999-01-01",
                "yesterday",
                "12:30",
                "31 Foo 2025",
                "2026-11-20 / 2026-11-21",
                "",
                "-",
                "١/٢/٢٠٢٦"
            })
    void whatIsNoneOrMayBeSeveralIsRefused(String cell) {
        assertThatExceptionOfType(UnreadableTime.class)
                .isThrownBy(() -> WrittenTime.read(cell, TimeFormat.AS_WRITTEN));
    }

    @Test
    void theFormatOfTheColumnDecides() {
        assertThat(WrittenTime.read("03/04/2026", TimeFormat.DAY_FIRST).iso(null))
                .isEqualTo("2026-04-03");
        assertThat(WrittenTime.read("03/04/2026", TimeFormat.MONTH_FIRST).iso(null))
                .isEqualTo("2026-03-04");
        assertThat(WrittenTime.read("26/04/03 7:00", TimeFormat.YEAR_FIRST).iso(null))
                .isEqualTo("2026-04-03T07:00");
        assertThat(WrittenTime.read("03.04.2026", TimeFormat.MONTH_FIRST).iso(null))
                .isEqualTo("2026-04-03");
        assertThatExceptionOfType(UnreadableTime.class)
                .isThrownBy(() -> WrittenTime.read("31/12/2025", TimeFormat.MONTH_FIRST))
                .withMessageContaining("month first");
    }

    @Test
    void numbersCountWhatIsSaid() {
        assertThat(WrittenTime.read("46022", TimeFormat.EXCEL_DAYS).iso(null))
                .isEqualTo("2025-12-31");
        assertThat(WrittenTime.read("46022.378472222", TimeFormat.EXCEL_DAYS).iso(null))
                .startsWith("2025-12-31T09:05");
        assertThat(WrittenTime.read("1767171900", TimeFormat.UNIX_SECONDS).iso(null))
                .isEqualTo("2025-12-31T09:05:00Z");
        assertThat(WrittenTime.read("1767171900123", TimeFormat.UNIX_MILLISECONDS).iso(null))
                .isEqualTo("2025-12-31T09:05:00.123Z");
        assertThat(WrittenTime.read("2025-12-31", TimeFormat.EXCEL_DAYS).iso(null))
                .isEqualTo("2025-12-31");
        for (String cell : List.of("5", "2000000", "99999999999999")) {
            assertThatExceptionOfType(UnreadableTime.class)
                    .isThrownBy(() -> WrittenTime.read(cell, TimeFormat.EXCEL_DAYS));
        }
        assertThatExceptionOfType(UnreadableTime.class)
                .isThrownBy(() -> WrittenTime.read("1767171900123", TimeFormat.UNIX_SECONDS));
    }

    @Test
    void withoutAZoneItIsNoInstant() {
        WrittenTime local = WrittenTime.read("2025-12-31 09:05", TimeFormat.AS_WRITTEN);

        assertThat(local.iso(null)).isEqualTo("2025-12-31T09:05");
        assertThatExceptionOfType(UnreadableTime.class)
                .isThrownBy(() -> local.at(null))
                .withMessageContaining("zone");
        assertThat(WrittenTime.read("2025-12-31 09:05Z", TimeFormat.AS_WRITTEN).at(null))
                .isEqualTo("2025-12-31T09:05:00Z");
    }

    @Test
    void aRefusalSaysWhatIsUnderstood() {
        assertThatExceptionOfType(UnreadableTime.class)
                .isThrownBy(() -> WrittenTime.read("soon", TimeFormat.AS_WRITTEN))
                .withMessageContaining("understood are 2026-11-20 15:04");
        assertThatExceptionOfType(UnreadableTime.class)
                .isThrownBy(() -> WrittenTime.read("03/04/2026", TimeFormat.AS_WRITTEN))
                .withMessageContaining("2026-03-04 or 2026-04-03");
    }

    @Test
    void aColumnTellsItsFormatByAllItsCells() {
        assertThat(found("03/04/2026", "2026-01-01", "", "31/12/2025 9:00").format())
                .isEqualTo(TimeFormat.DAY_FIRST);
        assertThat(found("03/04/2026", "12/31/2025").format()).isEqualTo(TimeFormat.MONTH_FIRST);
        assertThat(found("26/08/23", "14/08/23", "01/02/32").format())
                .isEqualTo(TimeFormat.DAY_FIRST);
        assertThat(found("03/04/2026", "05/06/2026"))
                .returns(true, FoundTimes::isOpen)
                .returns(
                        List.of(TimeFormat.DAY_FIRST, TimeFormat.MONTH_FIRST), FoundTimes::choices);
        assertThat(found("31/12/2025", "12/31/2025"))
                .returns(TimeFormat.AS_WRITTEN, FoundTimes::format)
                .returns(true, FoundTimes::isOpen);
        assertThat(found("2026-01-01", "26-Aug-23", "1.2.2026")).returns(false, FoundTimes::isOpen);
        assertThat(found("46022", "46023.5").choices()).contains(TimeFormat.EXCEL_DAYS);
        assertThat(found("1767171900").choices())
                .containsExactly(TimeFormat.UNIX_SECONDS, TimeFormat.UNIX_MILLISECONDS);
    }

    @Test
    void examplesAreThoseThatLeaveSomethingOpen() {
        assertThat(found("2026-01-01", "2026-01-02", "2026-01-03", "03/04/2026").examples())
                .containsExactly("03/04/2026", "2026-01-01", "2026-01-02");
    }

    private static FoundTimes found(String... cells) {
        TimeColumn column = new TimeColumn();
        for (String cell : cells) {
            column.add(cell);
        }
        return column.found();
    }
}
