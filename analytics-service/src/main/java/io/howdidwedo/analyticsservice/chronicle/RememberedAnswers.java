package io.howdidwedo.analyticsservice.chronicle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Answers the same question of the same data from memory. What was answered of older data is
/// forgotten; of the newest, what was asked for longest ago.
///
/// @param <Q> what is asked, comparable by value
/// @param <A> the answer, which nobody changes
public final class RememberedAnswers<Q, A> {
    private static final int MOST = 500;

    private final Freshness freshness;
    private final Function<List<Q>, Map<Q, A>> ask;
    private final Map<Q, A> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long answered = Long.MIN_VALUE;

    private RememberedAnswers(Freshness freshness, Function<List<Q>, Map<Q, A>> ask) {
        this.freshness = freshness;
        this.ask = ask;
    }

    /// Answers by asking one by one, as long as the data has the same version.
    public static <Q, A> RememberedAnswers<Q, A> one(Freshness freshness, Function<Q, A> ask) {
        return new RememberedAnswers<>(
                freshness,
                questions -> Map.of(questions.getFirst(), ask.apply(questions.getFirst())));
    }

    /// Answers by asking all at once that is not remembered; every question must get its answer.
    public static <Q, A> RememberedAnswers<Q, A> together(
            Freshness freshness, Function<List<Q>, Map<Q, A>> ask) {
        return new RememberedAnswers<>(freshness, ask);
    }

    /// The answer.
    public A to(Q question) {
        return Objects.requireNonNull(to(List.of(question)).get(question));
    }

    /// The answer to each.
    public Map<Q, A> to(Collection<Q> questions) {
        long now = freshness.version();
        Map<Q, A> known = known(questions, now);
        List<Q> unknown =
                questions.stream().filter(one -> !known.containsKey(one)).distinct().toList();
        if (!unknown.isEmpty()) {
            Map<Q, A> found = freshness.timed(() -> ask.apply(unknown));
            remember(found, now);
            known.putAll(found);
        }
        return known;
    }

    private synchronized Map<Q, A> known(Collection<Q> questions, long now) {
        if (now != answered) {
            answers.clear();
            answered = now;
        }
        Map<Q, A> known = new LinkedHashMap<>();
        for (Q question : questions) {
            A answer = answers.get(question);
            if (answer != null) {
                known.put(question, answer);
            }
        }
        return known;
    }

    private synchronized void remember(Map<Q, A> found, long then) {
        if (then == answered) {
            answers.putAll(found);
            while (answers.size() > MOST) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
    }
}
