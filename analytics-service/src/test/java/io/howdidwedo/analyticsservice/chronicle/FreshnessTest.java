package io.howdidwedo.analyticsservice.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private long newest = 1;
    private long millis;
    private final List<Long> ended = new ArrayList<>();
    private final Freshness<Moment> freshness =
            new Freshness<>(
                    () -> newest, this::moment, () -> TimeUnit.MILLISECONDS.toNanos(millis));

    private Moment moment() {
        long version = newest;
        return new Moment() {
            @Override
            public long version() {
                return version;
            }

            @Override
            public void close() {
                ended.add(version);
            }
        };
    }

    @BeforeEach
    void isOfTheFirst() {
        assertThat(freshness.version()).isEqualTo(1);
    }

    @Test
    void staysWithItsMomentWhateverComesMeanwhile() {
        freshness.inOneMoment(
                () -> {
                    assertThat(heldVersion()).isEqualTo(1);
                    newest = 2;
                    assertThat(freshness.version()).isEqualTo(2);
                    assertThat(heldVersion()).isEqualTo(1);
                    assertThat(freshness.<Long, RuntimeException>inOneMoment(this::heldVersion))
                            .isEqualTo(1);
                    assertThat(ended).isEmpty();
                    return "page";
                });

        assertThat(ended).containsExactly(1L);
        assertThat(freshness.held()).isEmpty();
    }

    @Test
    void carriesItsMomentToAnotherThread() {
        Supplier<Long> carried =
                freshness.inOneMoment(
                        () -> {
                            heldVersion();
                            return freshness.carried(this::heldVersion);
                        });
        newest = 2;
        assertThat(freshness.version()).isEqualTo(2);
        assertThat(ended).isEmpty();

        assertThat(CompletableFuture.supplyAsync(carried).join()).isEqualTo(1);
        assertThat(ended).containsExactly(1L);
    }

    @Test
    void keepsAMomentToBeAskedUntilItIsLetGo() {
        List<Long> forgotten = new ArrayList<>();
        freshness.whenOver(moment -> forgotten.add(moment.version()));
        Chronicle.Kept kept = freshness.inOneMoment(freshness::keep);
        newest = 2;
        assertThat(freshness.version()).isEqualTo(2);

        assertThat(forgotten).as("what was remembered of it").containsExactly(1L);
        assertThat(ended).isEmpty();
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.asked(this::heldVersion)).isEqualTo(1);
        long another = freshness.inOneMoment(() -> kept.asked(this::heldVersion));
        assertThat(another).as("also of whom holds a newer one").isEqualTo(1);
        assertThat(ended).isEmpty();

        kept.close();
        assertThat(ended).containsExactly(1L);
    }

    @Test
    void keepsTheNewestWithoutEndingItWhenItIsLetGo() {
        Chronicle.Kept kept = freshness.inOneMoment(freshness::keep);
        Chronicle.Kept same = freshness.inOneMoment(freshness::keep);

        kept.close();
        same.close();
        assertThat(ended).isEmpty();

        freshness.end();
        assertThat(ended).containsExactly(1L);
    }

    @Test
    void tellsWhoRemembersMoreThatSomethingIsTakenBack() {
        List<String> told = new ArrayList<>();
        freshness.whenTakenBack(() -> told.add("taken back"));

        freshness.movedOn();
        assertThat(told).isEmpty();
        freshness.takenBack();
        assertThat(told).containsExactly("taken back");
    }

    /// It would hold on to what has been replaced.
    @Test
    void letsGoOfAMomentThatNobodyAsksOf() {
        newest = 2;
        freshness.movedOn();

        assertThat(ended).containsExactly(1L);
        assertThat(freshness.version()).isEqualTo(2);
    }

    @Test
    void keepsAMomentWhileItRests() {
        ask(2_000);
        newest = 2;
        freshness.movedOn();
        assertThat(ended).isEmpty();

        millis += 8_000;
        freshness.movedOn();
        assertThat(ended).containsExactly(1L);
    }

    /// What a customer takes back is shown to nobody, however slow answers are.
    @Test
    void doesNotRestOnWhatWasTakenBack() {
        ask(2_000);
        newest = 2;
        assertThat(freshness.version()).isEqualTo(1);

        freshness.takenBack();

        assertThat(ended).containsExactly(1L);
        assertThat(freshness.version()).isEqualTo(2);
    }

    private long heldVersion() {
        return freshness.held().orElseThrow().version();
    }

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
