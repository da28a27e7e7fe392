package io.howdidwedo.servicekit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void anApostropheStaysAndWhatFollowsItIsFilled() {
        assertThat(Sentence.of("We're sorry, {0}. It's {1}.", Locale.ENGLISH, "Ana", 1_000))
                .isEqualTo("We're sorry, Ana. It's 1,000.");
    }

    @Test
    void whatFillsItIsLeftAsItIs() {
        assertThat(Sentence.of("{0}", Locale.ENGLISH, "O'Hara's {1}")).isEqualTo("O'Hara's {1}");
    }
}
