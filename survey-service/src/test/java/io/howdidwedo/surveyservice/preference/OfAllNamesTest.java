package io.howdidwedo.surveyservice.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.surveyservice.channel.Address;
import io.howdidwedo.surveyservice.channel.Channel;
import io.howdidwedo.surveyservice.merging.KnownAs;
import io.howdidwedo.surveyservice.merging.Merge;
import io.howdidwedo.surveyservice.merging.SomeMerges;
import io.howdidwedo.surveyservice.preference.Preference.Holder;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfAllNamesTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Address MAIL = new Address(Channel.EMAIL, "ana@example.org");
    private static final Holder ANA = Holder.at("ana", MAIL);
    private static final Holder ANN = Holder.at("ann", MAIL);

    private final PreferencesInMemory said = new PreferencesInMemory();
    private KnownAs names = KnownAs.NOTHING_MERGED;
    private final OfAllNames preferences = new OfAllNames(said, () -> names);

    private void merge() {
        names = SomeMerges.of(Merge.Kind.CUSTOMER, "ann", "ana");
    }

    private void separate() {
        names = KnownAs.NOTHING_MERGED;
    }

    @Test
    void aStopHoldsForWhomTheyTurnOutToBe() {
        preferences.stop(ANN);
        assertThat(preferences.of(ANA).optedOut()).isFalse();

        merge();
        assertThat(preferences.of(ANA).optedOut()).isTrue();

        separate();
        assertThat(preferences.of(ANA).optedOut()).isFalse();
        assertThat(preferences.of(ANN).optedOut()).isTrue();
    }

    /// Nobody who said no is asked because colleagues changed their mind.
    @Test
    void whatIsSaidByTheOneGoesOnToHoldForBoth() {
        merge();
        preferences.stop(ANA);
        separate();

        assertThat(preferences.of(ANN).optedOut()).isTrue();
        assertThat(preferences.of(ANA).optedOut()).isTrue();
    }

    @Test
    void whoSaysYesAgainIsAskedAgain() {
        preferences.stop(ANN);
        merge();
        preferences.resume(ANA);

        assertThat(preferences.of(ANA).optedOut()).isFalse();
    }

    @Test
    void whatWasErasedDoesNotComeBackUnderAnotherName() {
        merge();
        preferences.erased(ANA, NOON);
        separate();

        assertThat(preferences.of(ANN).isErased(NOON.minusSeconds(1))).isTrue();
    }

    @Test
    void languageChannelAndPauseAreTheirs() {
        merge();
        preferences.speak(ANA, "pt");
        preferences.reachBy(ANA, Channel.SMS);
        preferences.pause(ANA, NOON);

        assertThat(preferences.of(ANN).language()).isEqualTo("pt");
        assertThat(preferences.of(ANN).channel()).isEqualTo(Channel.SMS);
        assertThat(preferences.of(ANN).isPausedAt(NOON.minusSeconds(1))).isTrue();
    }

    @Test
    void othersAreLeftAlone() {
        merge();
        preferences.stop(Holder.at("ben", MAIL));

        assertThat(preferences.of(ANA).optedOut()).isFalse();
        assertThat(preferences.of(Holder.at("ben", MAIL)).optedOut()).isTrue();
    }
}
