package io.howdidwedo.surveyservice.invitation.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.howdidwedo.surveyservice.channel.Channel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MessageSettingsTest {
    private static final String URL = "https://provider.example.org/in";
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Test
    void nothingIsSentUnlessAProviderIsStated() {
        MessageSettings settings = bound(Map.of());

        assertThat(settings.isOn()).isFalse();
        assertThat(settings.channels()).containsExactly(Channel.SMS, Channel.CHAT);
    }

    @Test
    void everyKeyIsBound() {
        MessageSettings settings = bound(Map.of("url", URL, "secret", SECRET, "channels", "chat"));

        assertThat(settings.isOn()).isTrue();
        assertThat(settings.url()).isEqualTo(URL);
        assertThat(settings.secret()).isEqualTo(SECRET);
        assertThat(settings.channels()).containsExactly(Channel.CHAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider.example.org", "ftp://example.org", "https:///in", "ht tp:"})
    void anAddressThatIsNoneOfTheWebIsTold(String url) {
        assertThatThrownBy(() -> bound(Map.of("url", url, "secret", SECRET)))
                .rootCause()
                .hasMessageContaining("SURVEY_MESSAGES_URL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "secret", "whsec_", "whsec_c2hvcnQ=", "whsec_not base64 at all!!!!!"})
    void aSecretThatIsNoneIsToldAndNotPrinted(String secret) {
        assertThatThrownBy(() -> bound(Map.of("url", URL, "secret", secret)))
                .rootCause()
                .hasMessageContaining("SURVEY_MESSAGES_SECRET")
                .hasMessageNotContaining("c2hvcnQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", ""})
    void aProviderOfMessagesTakesMessages(String channels) {
        assertThatThrownBy(() -> bound(Map.of("url", URL, "secret", SECRET, "channels", channels)))
                .rootCause()
                .hasMessageContaining("SURVEY_MESSAGES_CHANNELS");
    }

    @Test
    void theSecretIsNotPrinted() {
        assertThat(bound(Map.of("url", URL, "secret", SECRET))).asString().doesNotContain("MfKQ9");
    }

    private static MessageSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("", MessageSettings.class);
    }
}
