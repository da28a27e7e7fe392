package io.howdidwedo.servicekit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.servicekit.problem.InvalidInput.Violation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedValuesTest {
    private final Check check = new Check();
    private final StatedValues values = new StatedValues(check);

    @Test
    void readsWhatIsRight() {
        assertThat(values.id("id", " K-17 ")).isEqualTo("K-17");
        assertThat(values.text("text", "two\nlines", 20)).isEqualTo("two\nlines");
        assertThat(values.line("line", " one ", 20)).isEqualTo("one");
        assertThat(values.address("email", "ana@example.org")).isEqualTo("ana@example.org");
        assertThat(values.language("language", "PT-br")).isEqualTo("pt-BR");
        assertThat(values.zone("zone", "Europe/Berlin")).isEqualTo("Europe/Berlin");
        assertThat(values.instant("at", "2026-11-20T17:04:05.123456+02:00"))
                .isEqualTo(Instant.parse("2026-11-20T15:04:05.123Z"));
        assertThat(values.localTime("until", "2026-07-01T09:30", ZoneId.of("Europe/Berlin")))
                .isEqualTo(Instant.parse("2026-07-01T07:30:00Z"));
        assertThat(values.day("day", "2026-02-28")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(values.month("month", "2026-02")).isEqualTo(YearMonth.of(2026, 2));
        assertThat(values.whole("level", "5", 1, 5)).isEqualTo(5);
        assertThat(values.number("target", "92,5", 0, 100)).isEqualTo(92.5);
        assertThat(values.constant("on", "Monday", DayOfWeek.class, DayOfWeek.SUNDAY))
                .isEqualTo(DayOfWeek.MONDAY);
        assertThat(values.choice("window", "3", List.of(1, 3, 6), String::valueOf)).isEqualTo(3);

        assertThat(check.violations()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u2003"})
    void whatMayBeLeftOutIsLeftOut(@Nullable String nothing) {
        assertThat(values.line("line", nothing, 5)).isNull();
        assertThat(values.addressOrNull("email", nothing)).isNull();
        assertThat(values.language("language", nothing)).isNull();
        assertThat(values.zone("zone", nothing)).isNull();
        assertThat(values.constant("on", nothing, DayOfWeek.class, DayOfWeek.SUNDAY))
                .isEqualTo(DayOfWeek.SUNDAY);

        assertThat(check.violations()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u2003"})
    void whatMustBeThereIsMissed(@Nullable String nothing) {
        values.id("id", nothing);
        values.text("text", nothing, 5);
        values.address("email", nothing);
        values.instant("at", nothing);
        values.day("day", nothing);
        values.month("month", nothing);
        values.whole("level", nothing, 1, 5);
        values.number("target", nothing, 0, 100);
        values.choice("window", nothing, List.of(1, 3), String::valueOf);

        assertThat(check.violations())
                .extracting(Violation::field)
                .containsExactly(
                        "id", "text", "email", "at", "day", "month", "level", "target", "window");
    }

    @Test
    void eachFaultIsOneSentence() {
        values.id("id", "a\u0000b");
        values.text("text", "123456", 5);
        values.line("line", "a\nb", 5);
        values.address("email", "Ana <ana@example.org>");
        values.language("language", "e");
        values.zone("zone", "Berlin");
        values.instant("at", "2026-11-20 15:04");
        values.instant("age", "1066-10-14T09:00:00Z");
        values.day("day", "2026-02-30");
        values.month("month", "2026-13");
        values.constant("on", "someday", DayOfWeek.class, DayOfWeek.SUNDAY);
        values.choice("window", "2", List.of(1, 3), String::valueOf);

        assertThat(check.violations())
                .extracting(violation -> violation.field() + " " + violation.problem())
                .containsExactly(
                        "id must be at most 200 characters, none of them a control character",
                        "text must be at most 5 characters",
                        "line must be at most 5 characters on one line",
                        "email must be one mail address like name@example.org",
                        "language must be a BCP 47 language like en or pt-BR",
                        "zone must be an IANA time zone like Europe/Berlin",
                        "at must be an instant with its offset (RFC 3339), like"
                                + " 2026-11-20T15:04:05Z",
                        "age must lie between 1970 and 2200",
                        "day must be a day like 2026-11-23",
                        "month must be a month like 2026-11",
                        "on must be one of monday, tuesday, wednesday, thursday, friday, saturday,"
                                + " sunday",
                        "window must be one of 1, 3");
    }

    /// Of these somebody would count until the end of the calendar.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12",
                "-999999999-01",
                "+10000-01",
                "0000-01",
                "1969-12",
                "2200-01"
            })
    void takesNoMonthFarFromAnything(String text) {
        values.month("month", text);

        assertThat(check.violations())
                .containsExactly(new Violation("month", "must lie between 1970 and 2200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "0", "-1", "1.0", "five", "1e0", "99999999999"})
    void takesNoOtherWholeNumber(String text) {
        values.whole("level", text, 1, 5);

        assertThat(check.violations())
                .containsExactly(new Violation("level", "must be a whole number from 1 to 5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-0.1", "NaN", "Infinity", "1e1", "0x1p3", "5d", "1,000.5", "."})
    void takesNoOtherNumber(String text) {
        values.number("target", text, 0, 100);

        assertThat(check.violations())
                .containsExactly(new Violation("target", "must be a number from 0 to 100"));
    }

    @ParameterizedTest
    @CsvSource({
        "en_US, en-US",
        "German, de",
        "deutsch, de",
        "português, pt",
        "DE, de",
        "deu, de",
        "gsw, gsw",
        "zh-hant-TW, zh-Hant-TW"
    })
    void aLanguageIsATagOrAName(String stated, String tag) {
        Check check = new Check();

        assertThat(new StatedValues(check).language("language", stated)).isEqualTo(tag);
        assertThat(check.isWrong()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Klingonese", "qqq", "english please", "e", "xx", "0"})
    void whatIsNoLanguageIsRefused(String stated) {
        Check check = new Check();

        assertThat(new StatedValues(check).language("language", stated)).isNull();
        assertThat(check.isWrong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "UTC+2", "GMT-03:00", "Z"})
    void anOffsetIsNoZone(String stated) {
        Check check = new Check();

        assertThat(new StatedValues(check).zone("zone", stated)).isNull();
        assertThat(check.violations().getFirst().problem()).contains("knows no summer time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-02-30T09:00",
                "2026-07-01",
                "+999999999-01-01T00:00",
                "1066-10-14T09:00"
            })
    void takesNoTimeOfDayThatIsNone(String stated) {
        Check check = new Check();

        new StatedValues(check).localTime("until", stated, ZoneId.of("Europe/Berlin"));

        assertThat(check.violations()).extracting(Violation::field).containsExactly("until");
    }
}
