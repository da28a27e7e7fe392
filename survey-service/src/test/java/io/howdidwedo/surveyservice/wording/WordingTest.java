package io.howdidwedo.surveyservice.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void whoIsNotContentIsToldSoWithEveryLetter() {
        assertThat(Wording.in("en").say("thanks.dissatisfied"))
                .startsWith("We're sorry it went wrong.");
    }
}
