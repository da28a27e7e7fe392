package io.howdidwedo.analyticsservice.causes.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.causes.Fixes;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whatever a sentence claims, its own interval carries: at the border of each there is no claim.
class CausesWordsTest {
    private final CausesWords words = new CausesWords(new Wording(Locale.ENGLISH));

    @Test
    void aFixHasAnEffectWhenChanceIsLeftOutAndThereAreEnoughAnswers() {
        assertThat(words.sinceTheFix(effect(clusters(40, 100), clusters(10, 100))))
                .startsWith("-30.0 points since then")
                .endsWith("more than chance.");
        assertThat(words.sinceTheFix(effect(clusters(20, 100), clusters(15, 100))))
                .startsWith("No change since then that chance could not explain");
        assertThat(words.sinceTheFix(effect(clusters(20, 29), clusters(10, 100))))
                .isEqualTo("Too few answers to tell yet.");
        assertThat(words.sinceTheFix(effect(clusters(4, 4), clusters(10, 100))))
                .isEqualTo("Too few answers to tell yet.");
    }

    private static Clusters clusters(int hits, int answers) {
        return Clusters.ofOneEach(answers, hits);
    }

    private static Fixes.Effect effect(Clusters before, Clusters after) {
        return new Fixes.Effect(new UUID(0, 1), "courier", Instant.EPOCH, before, after, 0);
    }
}
