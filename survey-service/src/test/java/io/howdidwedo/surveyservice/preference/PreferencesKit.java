package io.howdidwedo.surveyservice.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.channel.Channel;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every keeper of preferences does.
public abstract class PreferencesKit {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Preferences preferences;

    /// A keeper nobody has told anything.
    protected abstract Preferences empty();

    @BeforeEach
    void begin() {
        preferences = empty();
    }

    @Test
    void whoHasNotSaidAnythingPrefersNothing() {
        assertThat(preferences.of("ana")).isEqualTo(Preference.NONE);
        assertThat(preferences.of(List.of("ana", "bea"))).isEmpty();
    }

    @Test
    void oneWishLeavesTheOthers() {
        preferences.speak("ana", "pt");
        preferences.reachBy("ana", Channel.SMS);
        preferences.pause("ana", NOON);
        preferences.optOut("ana");
        preferences.erased("ana", NOON);

        assertThat(preferences.of("ana"))
                .isEqualTo(new Preference(true, NOON, "pt", Channel.SMS, NOON));
        assertThat(preferences.of("bea")).isEqualTo(Preference.NONE);
    }

    @Test
    void theLastChannelWishedCountsAndCanBeTakenBack() {
        preferences.reachBy("ana", Channel.SMS);
        preferences.reachBy("ana", Channel.CHAT);
        assertThat(preferences.of("ana").channel()).isEqualTo(Channel.CHAT);

        preferences.reachBy("ana", null);
        assertThat(preferences.of("ana")).isEqualTo(Preference.NONE);
    }

    @Test
    void whoMayBeAskedAgainKeepsLanguageAndChannel() {
        preferences.speak("ana", "pt");
        preferences.reachBy("ana", Channel.SMS);
        preferences.pause("ana", NOON);
        preferences.optOut("ana");

        preferences.optIn("ana");

        assertThat(preferences.of("ana"))
                .isEqualTo(new Preference(false, null, "pt", Channel.SMS, null));
    }
}
