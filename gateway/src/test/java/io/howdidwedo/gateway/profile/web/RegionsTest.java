package io.howdidwedo.gateway.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegionsTest {
    @Test
    void everyZoneThatIsOfferedExists() {
        assertThat(Regions.ZONES).allMatch(Regions::isZone).doesNotHaveDuplicates();
    }

    @Test
    void anOffsetIsNoZone() {
        assertThat(Regions.isZone("+02:00")).isFalse();
        assertThat(Regions.isZone("Europe/Atlantis")).isFalse();
    }

    @Test
    void everyLanguageThatIsOfferedHasAName() {
        assertThat(Regions.LANGUAGES)
                .allSatisfy(
                        tag -> {
                            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
                            assertThat(locale.getDisplayName(locale)).isNotEqualTo(tag);
                        });
    }
}
