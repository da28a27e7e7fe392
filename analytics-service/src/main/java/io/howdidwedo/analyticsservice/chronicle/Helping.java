package io.howdidwedo.analyticsservice.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What something is made of is mostly what it was made of the last time. So a second thread asks
/// that, the last question first, while whoever makes it asks from the beginning: they meet in the
/// middle. No question is asked twice, and all are asked of the same moment.
final class Helping {
    private static final Logger log = LoggerFactory.getLogger(Helping.class);

    private static final ScopedValue<List<Runnable>> NOTES = ScopedValue.newInstance();

    /// Of more things it is not remembered what they are made of.
    private static final int MOST = 50;

    private final Freshness<?> freshness;
    private final Map<Object, List<Runnable>> madeOf = new LinkedHashMap<>(16, 0.75f, true);

    Helping(Freshness<?> freshness) {
        this.freshness = freshness;
    }

    /// Remembers that this thread asks a question, if it makes something.
    static void note(Runnable question) {
        if (NOTES.isBound()) {
            NOTES.get().add(question);
        }
    }

    /// Makes it in this thread.
    ///
    /// @param what it is, comparable by value
    <T> T helped(Object what, Supplier<T> make) {
        AtomicBoolean made = new AtomicBoolean();
        List<Runnable> questions = madeOf(what);
        if (!questions.isEmpty()) {
            Supplier<Integer> help = freshness.carried(() -> help(questions.reversed(), made));
            Thread.ofVirtual().name("helper").start(() -> log.trace("Asked {}", help.get()));
        }
        List<Runnable> notes = new ArrayList<>();
        try {
            T it = ScopedValue.where(NOTES, notes).call(make::get);
            remember(what, notes);
            return it;
        } finally {
            made.set(true);
        }
    }

    private static int help(List<Runnable> questions, AtomicBoolean made) {
        int asked = 0;
        try {
            while (asked < questions.size() && !made.get()) {
                questions.get(asked++).run();
            }
        } catch (RuntimeException e) {
            log.debug("Whoever makes it finds out themselves", e);
        }
        return asked;
    }

    private synchronized List<Runnable> madeOf(Object what) {
        return madeOf.getOrDefault(what, List.of());
    }

    private synchronized void remember(Object what, List<Runnable> questions) {
        madeOf.put(what, List.copyOf(questions));
        if (madeOf.size() > MOST) {
            madeOf.remove(madeOf.keySet().iterator().next());
        }
    }
}
