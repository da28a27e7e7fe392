package io.howdidwedo.analyticsservice.comment.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StopWordsTest {
    private static final StopWords STOP_WORDS =
            new StopWords(
                    Map.of(
                            Language.ENGLISH, Set.of("the", "was", "in"),
                            Language.GERMAN, Set.of("die", "war", "in"),
                            Language.DUTCH, Set.of("de", "was", "in")));

    @Test
    void takeATextForTheLanguageThatMostOfThemAreOf() {
        assertThat(STOP_WORDS.language(List.of("the", "box", "was", "in", "pieces")))
                .contains(Language.ENGLISH);
        assertThat(STOP_WORDS.language(List.of("die", "kiste", "war", "in", "scherben")))
                .contains(Language.GERMAN);
    }

    @Test
    void leaveATextUndecidedThatMayBeOfTwoLanguages() {
        assertThat(STOP_WORDS.language(List.of("box", "was", "late"))).isEmpty();
    }

    @Test
    void leaveATextUndecidedThatHasNone() {
        assertThat(STOP_WORDS.language(List.of("super"))).isEmpty();
    }
}
