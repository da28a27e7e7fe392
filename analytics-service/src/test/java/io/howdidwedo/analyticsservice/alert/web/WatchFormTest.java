package io.howdidwedo.analyticsservice.alert.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.identity.SomeCaller;
import io.howdidwedo.servicekit.page.Entered;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchFormTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Caller MANAGER =
            SomeCaller.reading(
                    "m-1",
                    "Mona",
                    ZoneId.of("Europe/Berlin"),
                    Locale.forLanguageTag("de-AT"),
                    Role.MANAGER,
                    "*");

    @Test
    void readsWhatIsToBeWatchedAndWhen() {
        Entered entered = filled(Map.of());

        Watch watch = read(entered);

        assertThat(entered.isWrong()).isFalse();
        assertThat(watch.watched()).isEqualTo(Metric.DISSATISFIED);
        assertThat(watch.eachTeam()).isFalse();
        assertThat(watch.baseline().first()).isEqualTo(YearMonth.of(2025, 11));
        assertThat(watch.baseline().last()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(watch.recipients()).containsExactly("mona@example.org", "max@example.org");
        assertThat(watch.language()).isEqualTo("de-AT");
        assertThat(watch.timetable().rhythm()).isEqualTo(Rhythm.MONTHLY_ON_THE_EIGHTH);
        assertThat(watch.timetable().nextAt()).isEqualTo("2026-12-08T06:00:00Z");
        assertThat(watch.alerts()).isEmpty();
        assertThat(read(filled(Map.of("eachTeam", "on"))).eachTeam()).isTrue();
    }

    /// Its months end before those that are to be held against them.
    @Test
    void expectsAtFirstWhatTheTwelveMonthsBeforeShowed() {
        Entered fresh = WatchForm.fresh(YearMonth.of(2026, 11));

        Watch watch = read(fresh);

        assertThat(fresh.check().violations())
                .extracting(violation -> violation.field())
                .containsExactlyInAnyOrder("title", "recipients");
        assertThat(watch.baseline().count()).isEqualTo(12);
        assertThat(watch.upTo(YearMonth.of(2026, 11)).each())
                .containsExactly(YearMonth.of(2026, 11));
    }

    /// Everything that can be chosen is a share: of anything else no month could be told.
    @Test
    void watchesSharesOnly() {
        assertThat(WatchForm.METRICS).allMatch(metric -> metric.kind() == Metric.Kind.SHARE);
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "metric, nps",
        "metric, ''",
        "recipients, ''",
        "recipients, mona",
        "recipients, 'mona@example.org, max'",
        "baselineFrom, ''",
        "baselineFrom, 2026",
        "baselineTo, ''",
        "baselineTo, 2025-10",
        "baselineTo, 2030-11"
    })
    void saysBesideTheFieldWhatIsWrong(String field, String typed) {
        Entered entered = filled(Map.of(field, typed));

        read(entered);

        assertThat(entered.problem(field)).isNotEmpty();
    }

    /// The months after them would lie beyond every calendar, each time somebody looks.
    @ParameterizedTest
    @CsvSource({"+999999999-12", "+300000-01", "-0044-03"})
    void takesNoMonthFarFromAnything(String month) {
        Entered entered = filled(Map.of("baselineFrom", month, "baselineTo", month));

        read(entered);

        assertThat(entered.isWrong()).isTrue();
    }

    private static Watch read(Entered entered) {
        return WatchForm.read(entered, KeptSlice.EVERYTHING, MANAGER, NOW);
    }

    private static Entered filled(Map<String, String> otherwise) {
        Map<String, String> values =
                new HashMap<>(
                        Map.of(
                                "title", "Dissatisfied",
                                "metric", "dissatisfied",
                                "baselineFrom", "2025-11",
                                "baselineTo", "2026-10",
                                "recipients",
                                        "mona@example.org; max@example.org mona@example.org"));
        values.putAll(otherwise);
        return new Entered(values);
    }
}
