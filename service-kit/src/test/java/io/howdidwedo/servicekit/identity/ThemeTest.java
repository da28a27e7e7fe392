package io.howdidwedo.servicekit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeTest {
    @Test
    void isKnownByItsWord() {
        for (Theme theme : Theme.values()) {
            assertThat(Theme.of(theme.word())).isEqualTo(theme);
        }
    }

    @Test
    void isTheSystemsWhereNoneIsKnown() {
        assertThat(Theme.of(null)).isEqualTo(Theme.SYSTEM);
        assertThat(Theme.of("sepia")).isEqualTo(Theme.SYSTEM);
    }
}
