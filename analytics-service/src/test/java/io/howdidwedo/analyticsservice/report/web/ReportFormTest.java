package io.howdidwedo.analyticsservice.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.analyticsservice.report.Report;
import io.howdidwedo.analyticsservice.report.Report.Span;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Entered;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormTest {
    private static final Instant NOW = Instant.parse("2026-10-20T12:00:00Z");
    private static final Caller MANAGER =
            SomeCaller.reading(
                    "m-1", "Mona", ZoneId.of("Europe/Berlin"), Locale.FRENCH, Role.MANAGER, "*");

    @Test
    void readsWhatGoesOutToWhomAndWhen() {
        Entered entered = filled(Map.of());

        Report report = read(entered);

        assertThat(entered.isWrong()).isFalse();
        assertThat(report.title()).isEqualTo("Monday mail");
        assertThat(report.span()).isEqualTo(Span.LAST_THREE_MONTHS);
        assertThat(report.timetable().rhythm()).isEqualTo(Rhythm.WEEKLY);
        // Clocks have changed by then.
        assertThat(report.timetable().nextAt()).isEqualTo("2026-10-26T22:00:00Z");
        assertThat(report.language()).isEqualTo("fr");
        assertThat(report.recipients()).containsExactly("mona@example.org");
        assertThat(report.author()).isEqualTo("Mona");
        assertThat(report.mailings()).isEmpty();
    }

    /// Whoever opens a report and saves it changes nothing.
    @Test
    void readsBackWhatItShows() {
        Report report = read(filled(Map.of("recipients", "a@example.org b@example.org")));

        Entered shown = ReportForm.of(report);
        Report again = read(shown);

        assertThat(shown.isWrong()).isFalse();
        assertThat(again).usingRecursiveComparison().ignoringFields("id").isEqualTo(report);
    }

    @Test
    void theFormThatIsShownFirstOnlyLacksWhatNobodyCanGuess() {
        Entered fresh = ReportForm.fresh();

        Report report = read(fresh);

        assertThat(fresh.check().violations())
                .extracting(violation -> violation.field())
                .containsExactlyInAnyOrder("title", "recipients");
        assertThat(report.timetable().nextAt()).isEqualTo("2026-11-01T06:00:00Z");
        assertThat(report.span()).isEqualTo(Span.LAST_MONTH);
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "span, LAST_YEAR",
        "span, ''",
        "rhythm, DAILY",
        "rhythm, MONTHLY_ON_THE_EIGHTH",
        "hour, 24",
        "hour, -1",
        "hour, 7.5",
        "hour, ''",
        "recipients, ''",
        "recipients, ' , ; '",
        "recipients, mona@",
        "recipients, 'Mona <mona@example.org>'"
    })
    void saysBesideTheFieldWhatIsWrong(String field, String typed) {
        Entered entered = filled(Map.of(field, typed));

        read(entered);

        assertThat(entered.problem(field)).isNotEmpty();
    }

    @Test
    void goesToFiftyAddressesAtMost() {
        assertThat(isWrong(addresses(50))).isFalse();
        assertThat(isWrong(addresses(51))).isTrue();
    }

    @Test
    void hasATitleOfAtMostAHundredAndTwentyLetters() {
        assertThat(isWrong(Map.of("title", "x".repeat(120)))).isFalse();
        assertThat(isWrong(Map.of("title", "x".repeat(121)))).isTrue();
    }

    private static Map<String, String> addresses(int many) {
        List<String> all =
                IntStream.range(0, many).mapToObj(at -> "m" + at + "@example.org").toList();
        return Map.of("recipients", all.stream().collect(Collectors.joining(",")));
    }

    private static boolean isWrong(Map<String, String> typed) {
        Entered entered = filled(typed);
        read(entered);
        return entered.isWrong();
    }

    private static Report read(Entered entered) {
        return ReportForm.read(entered, KeptSlice.EVERYTHING, MANAGER, NOW);
    }

    private static Entered filled(Map<String, String> otherwise) {
        Map<String, String> values =
                new HashMap<>(
                        Map.of(
                                "title", "Monday mail",
                                "span", "LAST_THREE_MONTHS",
                                "rhythm", "WEEKLY",
                                "hour", "23",
                                "recipients", "mona@example.org"));
        values.putAll(otherwise);
        return new Entered(values);
    }
}
