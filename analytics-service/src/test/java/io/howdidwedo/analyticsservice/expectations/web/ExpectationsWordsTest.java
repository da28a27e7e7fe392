package io.howdidwedo.analyticsservice.expectations.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.analyticsservice.figure.Change;
import io.howdidwedo.analyticsservice.page.web.Wording;
import io.howdidwedo.analyticsservice.statistics.Interval;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Whatever a sentence claims, its own interval carries: at the border of each there is no claim.
class ExpectationsWordsTest {
    private static final double BIT = 1e-9;
    private final ExpectationsWords words = new ExpectationsWords(new Wording(Locale.ENGLISH));

    @Test
    void brokenPromisesAreComparedWhenChanceIsLeftOut() {
        assertThat(words.lowScores(change(0.2, 0, 0.4)))
                .isEqualTo(
                        "Whether low scores are more often with a broken promise than with a kept"
                                + " one cannot be told from this (+0.0 to +40.0 points, 95 %).");
        assertThat(words.lowScores(change(0.2, BIT, 0.4)))
                .isEqualTo(
                        "Low scores are 20.0 points more often with a broken promise than with a"
                                + " kept one (+0.0 to +40.0 points, 95 %): more than chance.");
    }

    private static Change change(double value, double low, double high) {
        return new Change(value, new Interval(low, high));
    }
}
