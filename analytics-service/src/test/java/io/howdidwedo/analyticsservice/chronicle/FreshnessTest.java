package io.howdidwedo.analyticsservice.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private long newest = 1;
    private long millis;
    private final Freshness freshness =
            new Freshness(() -> newest, () -> TimeUnit.MILLISECONDS.toNanos(millis));

    @Test
    void isOfTheNewestWhileAnswersAreQuick() {
        for (int question = 0; question < 100; question++) {
            ask(200);
        }
        newest = 2;

        assertThat(freshness.version()).isEqualTo(2);
    }

    @Test
    void restsFourTimesAsLongAsSlowAnswersTook() {
        ask(1_000);
        ask(2_000);
        newest = 2;

        millis += 11_999;
        assertThat(freshness.version()).isEqualTo(1);
        millis += 1;
        assertThat(freshness.version()).isEqualTo(2);
    }

    @Test
    void restsNoLongerThanAMinute() {
        ask(100_000);
        newest = 2;

        millis += 60_000;
        assertThat(freshness.version()).isEqualTo(2);
    }

    @Test
    void isQuickAgainAfterARest() {
        ask(2_000);
        newest = 2;
        millis += 8_000;
        assertThat(freshness.version()).isEqualTo(2);
        newest = 3;

        assertThat(freshness.version()).isEqualTo(3);
    }

    @Test
    void staysWithItsDataWhileASlowAnswerIsUnderWay() {
        freshness.timed(
                () -> {
                    newest = 2;
                    millis += 249;
                    assertThat(freshness.version()).isEqualTo(2);
                    newest = 3;
                    millis += 1;
                    assertThat(freshness.version()).isEqualTo(2);
                    return "answer";
                });

        assertThat(freshness.version()).isEqualTo(3);
    }

    @Test
    void doesNotWaitForAnAnswerForever() {
        freshness.timed(
                () -> {
                    newest = 2;
                    millis += 299_999;
                    assertThat(freshness.version()).isEqualTo(1);
                    millis += 1;
                    assertThat(freshness.version()).isEqualTo(2);
                    return "answer";
                });
    }

    private void ask(long took) {
        assertThat(
                        freshness.timed(
                                () -> {
                                    millis += took;
                                    return "answer";
                                }))
                .isEqualTo("answer");
    }
}
