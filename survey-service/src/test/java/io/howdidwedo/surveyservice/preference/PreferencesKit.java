package io.howdidwedo.surveyservice.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
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
                .isEqualTo(new Preference(true, false, NOON, "pt", Channel.SMS, NOON));
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

    /// Whoever may send transactions may name any customer: an address that is new for one says
    /// nothing for those known before.
    @Test
    void whatIsSaidAtOneAddressSaysNothingForAnother() {
        Holder ana = Holder.at("ana", new Address(Channel.EMAIL, "ana@example.org"));
        Holder other = Holder.at("ana", new Address(Channel.EMAIL, "other@example.org"));
        preferences.stop(ana);

        preferences.resume(other);
        preferences.speak(other, "pt");
        preferences.reachBy(other, Channel.SMS);
        preferences.erased(other, NOON);

        assertThat(preferences.of(ana))
                .isEqualTo(new Preference(true, false, null, null, null, null));
        assertThat(preferences.of(other))
                .isEqualTo(new Preference(false, true, null, "pt", Channel.SMS, NOON));
    }

    @Test
    void ofWhatWasWishedAtSeveralAddressesTheLastCounts() {
        Address mail = new Address(Channel.EMAIL, "ana@example.org");
        Address phone = new Address(Channel.SMS, "+4915112345678");
        Holder both = new Holder("ana", List.of(mail, phone));
        preferences.reachBy(Holder.at("ana", mail), Channel.SMS);
        preferences.speak(Holder.at("ana", phone), "pt");
        assertThat(preferences.of(both).channel()).isEqualTo(Channel.SMS);

        preferences.reachBy(Holder.at("ana", phone), Channel.EMAIL);
        preferences.speak(Holder.at("ana", mail), "de");
        assertThat(preferences.of(both).channel()).isEqualTo(Channel.EMAIL);
        assertThat(preferences.of(both).language()).isEqualTo("de");

        preferences.reachBy(Holder.at("ana", mail), null);
        assertThat(preferences.of(both).channel()).isNull();
    }

    @Test
    void aStopHoldsAtEveryAddressUntilItIsTakenBackThere() {
        Holder ana = Holder.at("ana", new Address(Channel.EMAIL, "Ana@example.org"));
        Holder phone = Holder.at("ana", new Address(Channel.SMS, "+4915112345678"));
        preferences.stop(ana);
        preferences.pause(ana, NOON);
        assertThat(preferences.of(phone).optedOut()).isTrue();

        preferences.resume(ana);

        assertThat(preferences.of(ana).optedOut()).isFalse();
        assertThat(preferences.of(ana).pausedUntil()).isNull();
        assertThat(preferences.of(phone).optedOut()).isTrue();
        assertThat(
                        preferences
                                .of(Holder.at("ana", new Address(Channel.EMAIL, "ana@EXAMPLE.org")))
                                .optedOut())
                .isFalse();
    }

    @Test
    void whatWasSaidBeforeAddressesWereLookedAtHolds() {
        preferences.optOut("ana");
        preferences.speak("ana", "de");
        Holder ana = Holder.at("ana", new Address(Channel.EMAIL, "ana@example.org"));

        assertThat(preferences.of(ana).optedOut()).isTrue();
        assertThat(preferences.of(ana).language()).isEqualTo("de");
    }

    @Test
    void whoMayBeAskedAgainKeepsLanguageAndChannel() {
        preferences.speak("ana", "pt");
        preferences.reachBy("ana", Channel.SMS);
        preferences.pause("ana", NOON);
        preferences.optOut("ana");

        preferences.optIn("ana");

        assertThat(preferences.of("ana"))
                .isEqualTo(new Preference(false, true, null, "pt", Channel.SMS, null));
    }
}
