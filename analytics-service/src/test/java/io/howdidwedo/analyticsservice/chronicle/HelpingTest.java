package io.howdidwedo.analyticsservice.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HelpingTest {
    private volatile long version = 1;
    private volatile boolean togetherOnly;
    private final CountDownLatch together = new CountDownLatch(2);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Semaphore over = new Semaphore(0);
    private final Freshness<Moment> freshness =
            new Freshness<>(() -> version, () -> new Moments(version));
    private final RememberedAnswers<String, Integer> answers =
            RememberedAnswers.one(freshness, this::length);

    private final class Moments implements Moment {
        private final long its;

        Moments(long its) {
            this.its = its;
        }

        @Override
        public long version() {
            return its;
        }

        @Override
        public void close() {
            over.release();
        }
    }

    private int length(String question) {
        asked.add(question + " of " + freshness.held().orElseThrow().version());
        if (togetherOnly) {
            together.countDown();
            await(together);
        }
        return question.length();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int page() {
        return freshness.inOneMoment(
                () ->
                        freshness.helped(
                                "page", () -> answers.to("north") + answers.to("south west")));
    }

    @Test
    void asksFromBothEndsWhatItWasMadeOfTheLastTime() {
        assertThat(page()).isEqualTo(15);
        asked.clear();
        version = 2;
        togetherOnly = true;

        assertThat(page()).isEqualTo(15);
        assertThat(asked).containsExactlyInAnyOrder("north of 2", "south west of 2");
    }

    @Test
    void helpsNobodyWhoMakesSomethingElse() {
        page();
        asked.clear();
        version = 2;
        freshness.helped("list", () -> answers.to("east"));

        assertThat(asked).containsExactly("east of 2");
    }

    /// Nor does it keep its moment.
    @Test
    void stopsOnceItIsMade() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch made = new CountDownLatch(1);
        RememberedAnswers<String, Integer> slow =
                RememberedAnswers.one(
                        freshness,
                        question -> {
                            if (version == 2) {
                                begun.countDown();
                                await(made);
                            }
                            return length(question);
                        });
        freshness.helped("page", () -> slow.to("first") + slow.to("last"));
        asked.clear();
        version = 2;

        freshness.helped(
                "page",
                () -> {
                    await(begun);
                    return 0;
                });
        version = 3;
        assertThat(freshness.version()).isEqualTo(3);
        made.countDown();

        assertThat(over.tryAcquire(2, 10, TimeUnit.SECONDS)).isTrue();
        assertThat(asked).containsExactly("last of 2");
    }

    @Test
    void makesItAlthoughTheHelperFails() {
        RememberedAnswers<String, Integer> failing =
                RememberedAnswers.one(
                        freshness,
                        question -> {
                            if (version == 2 && Thread.currentThread().getName().equals("helper")) {
                                throw new IllegalStateException("the disk is gone");
                            }
                            return question.length();
                        });
        freshness.helped("page", () -> failing.to("north"));
        version = 2;

        assertThat(freshness.helped("page", () -> 7)).isEqualTo(7);
    }
}
