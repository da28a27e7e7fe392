package io.howdidwedo.analyticsservice.chain.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.chain.InternalLinks.Link;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Interval;
import io.howdidwedo.analyticsservice.statistics.Interval.Confidence;
import io.howdidwedo.analyticsservice.statistics.Share;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whatever a sentence claims, its own interval carries: at the border of each there is no claim.
class ChainWordsTest {
    private final ChainWords words = new ChainWords(new Wording(Locale.ENGLISH));

    /// The p value orders and corrects; the interval beside it decides.
    @Test
    void aLinkIsWeakWhenItsIntervalIsBelowTheOthers() {
        for (int hits = 0; hits <= 40; hits++) {
            Chain chain = chain(hits, 40);
            for (Chain.Placed placed : chain.links()) {
                Interval interval = placed.beside().orElseThrow().interval(Confidence.USUAL);
                String said = words.beside(placed);

                assertThat(said.startsWith("Satisfaction is lost here"))
                        .isEqualTo(placed.p() < 0.05 && interval.high() < 0);
                assertThat(said.startsWith("Better than the others"))
                        .isEqualTo(placed.p() < 0.05 && interval.low() > 0);
            }
        }
        assertThat(words.conclusion(chain(30, 40)))
                .isEqualTo("No link can be told to be weaker than the others.");
    }

    private static Chain chain(int hits, int answers) {
        return ChainsByHand.of(
                new Link("sales", "warehouse", Optional.of(new Share(hits, answers)), answers),
                new Link("warehouse", "purchasing", Optional.of(new Share(30, 40)), 40));
    }
}
