package io.howdidwedo.analyticsservice.alert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.AnalyticsService;
import io.howdidwedo.analyticsservice.alert.Alert;
import io.howdidwedo.analyticsservice.alert.Watch;
import io.howdidwedo.analyticsservice.figure.KeptSlice;
import io.howdidwedo.analyticsservice.figure.Metric;
import io.howdidwedo.analyticsservice.mailing.Timetable;
import io.howdidwedo.analyticsservice.mailing.Timetable.Rhythm;
import io.howdidwedo.servicekit.mail.Letter;
import io.howdidwedo.servicekit.page.Templates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailedAlertsTest {
    private static final Instant NOW = Instant.parse("2026-02-08T07:00:00Z");

    private final MailedAlerts mails =
            new MailedAlerts(
                    new Templates(
                            AnalyticsService.class.getClassLoader(),
                            "io.howdidwedo.analyticsservice"),
                    "http://localhost");

    @Test
    void tellWhatWasFoundAndWhatChanceWouldHaveDone() {
        Letter letter = letter("en", alert(null, Alert.Kind.WORSE));

        assertThat(letter.subject()).isEqualTo("Broken promises: beyond chance in 2026-01");
        assertThat(letter.text())
                .startsWith(
                        "Verdict dissatisfied was 30.0% in 2026-01, of 1,200. The months 2025-01 to"
                                + " 2025-12 led to expect 10.0%. 4.0% to 18.0% would have been"
                                + " chance: this is worse.\n\nMore: http://localhost/dashboard")
                .endsWith(
                        "You get this because Mona put you on the list of the watch \"Broken"
                                + " promises\".\n");
        assertThat(letter.html()).contains("<html lang=\"en\">", "What the months show");
    }

    @Test
    void nameTheTeamAndWhereMonthsDriftTo() {
        assertThat(letter("en", alert("north", Alert.Kind.DRIFT)).text())
                .startsWith("Verdict dissatisfied at north was 30.0% in 2026-01, of 1,200.")
                .contains("the last months together have drifted away from that.");
        assertThat(
                        letter(
                                        "en",
                                        alert("north", Alert.Kind.BETTER),
                                        alert("south", Alert.Kind.WORSE))
                                .subject())
                .isEqualTo("Broken promises: 2 teams beyond chance in 2026-01");
    }

    @Test
    void areInTheLanguageOfTheWatch() {
        Letter letter = letter("de", alert("north", Alert.Kind.WORSE));

        assertThat(letter.subject())
                .isEqualTo("Broken promises: außerhalb des Zufalls im Monat 2026-01");
        assertThat(letter.text())
                .startsWith(
                        "Urteil: unzufrieden bei north: 30,0\u00a0% im Monat 2026-01, von 1.200.")
                .contains("Das ist schlechter.", "Sie bekommen das, weil Mona");
        assertThat(letter.html()).contains("<html lang=\"de\">", "Was die Monate zeigen");
    }

    private Letter letter(String language, Alert... alerts) {
        return mails.letter("id", watch(language), List.of(alerts), "", "a@example.org");
    }

    private static Watch watch(String language) {
        return new Watch(
                new UUID(0, 1),
                "Broken promises",
                Metric.DISSATISFIED.id(),
                KeptSlice.EVERYTHING,
                false,
                "2025-01",
                "2025-12",
                Timetable.starting(Rhythm.MONTHLY_ON_THE_EIGHTH, 7, ZoneId.of("UTC"), NOW),
                language,
                List.of("a@example.org"),
                "Mona",
                NOW,
                List.of());
    }

    private static Alert alert(@Nullable String team, Alert.Kind kind) {
        return new Alert("2026-01", team, kind, 0.3, 0.04, 0.18, 0.1, 1_200, NOW);
    }
}
