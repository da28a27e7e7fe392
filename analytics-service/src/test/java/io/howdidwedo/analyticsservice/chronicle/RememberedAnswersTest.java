package io.howdidwedo.analyticsservice.chronicle;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RememberedAnswersTest {
    private final List<String> asked = new ArrayList<>();
    private long version = 1;
    private final RememberedAnswers<String, Integer> answers =
            RememberedAnswers.one(
                    new Freshness(() -> version),
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

    /// The data changed while it was asked: nobody can tell which of the two the answer is of.
    @Test
    void doesNotRememberWhatWasOvertaken() {
        RememberedAnswers<String, Integer> overtaken =
                RememberedAnswers.one(
                        new Freshness(() -> version),
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
                        new Freshness(() -> version),
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
    void forgetsWhatWasAskedForLongestAgo() {
        for (int at = 0; at < 501; at++) {
            answers.to("question " + at);
        }
        answers.to("question 500");
        answers.to("question 0");

        assertThat(asked).hasSize(502);
    }
}
