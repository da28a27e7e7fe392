package io.howdidwedo.analyticsservice.chronicle;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RememberedAnswersTest {
    private final List<String> asked = new ArrayList<>();
    private long version = 1;
    private final RememberedAnswers<String, Integer> answers =
            RememberedAnswers.one(
                    Versions.of(() -> version),
                    question -> {
                        asked.add(question);
                        return question.length();
                    });

    @Test
    void asksOnceForTheSameData() {
        assertThat(answers.to("north")).isEqualTo(5);
        assertThat(answers.to("north")).isEqualTo(5);
        assertThat(answers.to("west")).isEqualTo(4);

        assertThat(asked).containsExactly("north", "west");
    }

    @Test
    void asksAgainWhenTheDataIsNewer() {
        answers.to("north");
        version = 2;
        answers.to("north");
        answers.to("north");

        assertThat(asked).containsExactly("north", "north");
    }

    /// The data changed while it was asked: the answer is of a moment that is over.
    @Test
    void doesNotRememberWhatWasOvertaken() {
        RememberedAnswers<String, Integer> overtaken =
                RememberedAnswers.one(
                        Versions.of(() -> version),
                        question -> {
                            asked.add(question);
                            if (asked.size() == 1) {
                                version = 2;
                                answers.to("other");
                            }
                            return question.length();
                        });
        overtaken.to("north");
        overtaken.to("north");

        assertThat(asked).containsExactly("north", "other", "north");
    }

    @Test
    void asksTogetherForWhatIsNotRemembered() {
        List<List<String>> rounds = new ArrayList<>();
        RememberedAnswers<String, Integer> together =
                RememberedAnswers.together(
                        Versions.of(() -> version),
                        questions -> {
                            rounds.add(questions);
                            return questions.stream().collect(toMap(one -> one, String::length));
                        });
        together.to(List.of("north", "west"));

        assertThat(together.to(List.of("east", "west", "south", "east")))
                .isEqualTo(Map.of("west", 4, "east", 4, "south", 5));
        assertThat(rounds).containsExactly(List.of("north", "west"), List.of("east", "south"));
    }

    @Test
    void asksOnceForAllWhoWantToKnowAtTheSameTime() throws Exception {
        CountDownLatch othersWait = new CountDownLatch(1);
        RememberedAnswers<String, Integer> slow =
                RememberedAnswers.one(
                        Versions.of(() -> version),
                        question -> {
                            asked.add(question);
                            await(othersWait);
                            return question.length();
                        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int at = 0; at < 3; at++) {
                all.add(threads.submit(() -> slow.to("north")));
            }
            othersWait.countDown();
            for (Future<Integer> one : all) {
                assertThat(one.get()).isEqualTo(5);
            }
        }

        assertThat(asked).containsExactly("north");
    }

    @Test
    void asksAgainWhatCouldNotBeAnswered() {
        RememberedAnswers<String, Integer> once =
                RememberedAnswers.one(
                        Versions.of(() -> version),
                        question -> {
                            asked.add(question);
                            if (asked.size() == 1) {
                                throw new IllegalStateException("the disk is gone");
                            }
                            return question.length();
                        });
        assertThatThrownBy(() -> once.to("north")).hasMessage("the disk is gone");

        assertThat(once.to("north")).isEqualTo(5);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What was answered may hold words that a customer has taken back.
    @Test
    void forgetsAllOfAMomentThatIsOver() throws Exception {
        Freshness<Versions> freshness = Versions.of(() -> version);
        RememberedAnswers<String, byte[]> large =
                RememberedAnswers.one(freshness, _ -> new byte[1]);
        WeakReference<byte[]> words = new WeakReference<>(large.to("words"));
        version = 2;
        freshness.movedOn();

        for (int times = 0; words.get() != null && times < 50; times++) {
            System.gc();
        }
        assertThat(words.get()).isNull();
        assertThat(large.to("words")).hasSize(1);
    }

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        for (int at = 0; at < 501; at++) {
            answers.to("question " + at);
        }
        answers.to("question 500");
        answers.to("question 0");

        assertThat(asked).hasSize(502);
    }
}
