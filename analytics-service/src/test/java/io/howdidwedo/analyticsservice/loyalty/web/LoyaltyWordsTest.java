package io.howdidwedo.analyticsservice.loyalty.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whatever a sentence claims, its own interval carries: at the border of each there is no claim.
class LoyaltyWordsTest {
    private static final double BIT = 1e-9;
    private final LoyaltyWords words = new LoyaltyWords(new Wording(Locale.ENGLISH));

    @Test
    void whoComesAgainIsComparedWhenChanceIsLeftOut() {
        assertThat(words.comingAgain(Optional.of(change(-0.2, -0.4, 0))))
                .startsWith("Whether the dissatisfied come again less often");
        assertThat(words.comingAgain(Optional.of(change(-0.2, -0.4, -BIT))))
                .startsWith("Of the dissatisfied 20.0 points fewer came again")
                .endsWith("more than chance.");
    }

    private static Change change(double value, double low, double high) {
        return new Change(value, new Interval(low, high));
    }
}
