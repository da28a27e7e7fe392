package io.howdidwedo.surveyservice.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ReturnedMailSettingsTest {

    @Test
    void nobodyLooksUnlessAMailboxIsStated() {
        ReturnedMailSettings settings = bound(Map.of());

        assertThat(settings.host()).isEmpty();
        assertThat(settings.port()).isEqualTo(993);
        assertThat(settings.encrypted()).isTrue();
        assertThat(settings.folder()).isEqualTo("INBOX");
        assertThat(settings.every()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aMailboxWithoutAUserIsToldWithItsRemedy() {
        assertThatThrownBy(() -> bound(Map.of("host", "imap.example.org")))
                .rootCause()
                .hasMessageContaining("SURVEY_BOUNCES_USER");
    }

    @Test
    void lookingWithoutAPauseIsTold() {
        assertThatThrownBy(() -> bound(Map.of("every", "0s")))
                .rootCause()
                .hasMessageContaining("SURVEY_BOUNCES_EVERY");
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertThat(
                        bound(
                                Map.of(
                                        "host", "imap.example.org",
                                        "user", "bounces",
                                        "password", "secret")))
                .asString()
                .doesNotContain("secret");
    }

    private static ReturnedMailSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("", ReturnedMailSettings.class);
    }
}
