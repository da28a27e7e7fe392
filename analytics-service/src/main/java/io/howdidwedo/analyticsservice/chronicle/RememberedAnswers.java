package io.howdidwedo.analyticsservice.chronicle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Answers the same question of the same data from memory. What was answered of older data is
/// forgotten; of the newest, what was asked for longest ago.
///
/// @param <Q> what is asked, comparable by value
/// @param <A> the answer, which nobody changes
public final class RememberedAnswers<Q, A> {
    private static final int MOST = 500;

    private final LongSupplier version;
    private final Function<Q, A> ask;
    private final Map<Q, A> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long answered = Long.MIN_VALUE;

    /// Answers by asking this, as long as the data has the same version.
    public RememberedAnswers(LongSupplier version, Function<Q, A> ask) {
        this.version = version;
        this.ask = ask;
    }

    /// The answer.
    public A to(Q question) {
        long now = version.getAsLong();
        A known = known(question, now);
        if (known != null) {
            return known;
        }
        A answer = ask.apply(question);
        remember(question, answer, now);
        return answer;
    }

    private synchronized @Nullable A known(Q question, long now) {
        if (now != answered) {
            answers.clear();
            answered = now;
        }
        return answers.get(question);
    }

    private synchronized void remember(Q question, A answer, long then) {
        if (then == answered) {
            answers.put(question, answer);
            if (answers.size() > MOST) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
    }
}
