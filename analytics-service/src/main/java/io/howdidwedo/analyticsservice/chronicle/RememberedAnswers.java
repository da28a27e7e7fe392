package io.howdidwedo.analyticsservice.chronicle;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Answers the same question of the same data from memory, and asks it only once when several want
/// to know it at the same time. What was answered is remembered for its moment, and forgotten when
/// nobody asks of that any more; of what is remembered, what was asked for longest ago goes first.
///
/// @param <Q> what is asked, comparable by value
/// @param <A> the answer, which nobody changes
public final class RememberedAnswers<Q, A> {
    private static final int USUALLY_REMEMBERED = 500;

    private final Freshness<?> freshness;
    private final Function<List<Q>, Map<Q, A>> ask;
    private final int most;
    private final IdentityHashMap<Moment, Memory<Q, A>> memories = new IdentityHashMap<>();

    /// What was answered, and is being asked, of one moment.
    private record Memory<Q, A>(Map<Q, A> answers, Map<Q, CompletableFuture<A>> beingAsked) {

        static <Q, A> Memory<Q, A> empty() {
            return new Memory<>(new LinkedHashMap<>(16, 0.75f, true), new HashMap<>());
        }
    }

    private RememberedAnswers(Freshness<?> freshness, Function<List<Q>, Map<Q, A>> ask, int most) {
        this.freshness = freshness;
        this.ask = ask;
        this.most = most;
        freshness.whenOver(this::forget);
    }

    private synchronized void forget(Moment moment) {
        memories.remove(moment);
    }

    /// Answers by asking one by one, as long as the data has the same version.
    public static <Q, A> RememberedAnswers<Q, A> one(Freshness<?> freshness, Function<Q, A> ask) {
        return new RememberedAnswers<>(
                freshness,
                questions -> Map.of(questions.getFirst(), ask.apply(questions.getFirst())),
                USUALLY_REMEMBERED);
    }

    /// Answers by asking all at once that is not remembered; every question must get its answer.
    public static <Q, A> RememberedAnswers<Q, A> together(
            Freshness<?> freshness, Function<List<Q>, Map<Q, A>> ask) {
        return new RememberedAnswers<>(freshness, ask, USUALLY_REMEMBERED);
    }

    /// The same that remembers at most so many answers, for they are large.
    public RememberedAnswers<Q, A> atMost(int answers) {
        return new RememberedAnswers<>(freshness, ask, answers);
    }

    /// The answer.
    public A to(Q question) {
        return Objects.requireNonNull(to(List.of(question)).get(question));
    }

    /// The answer to each, all of the same data.
    public Map<Q, A> to(Collection<Q> questions) {
        Helping.note(() -> to(questions));
        return freshness.inOneMoment(() -> to(questions, memory(freshness.held().orElseThrow())));
    }

    private Map<Q, A> to(Collection<Q> questions, Memory<Q, A> memory) {
        Standing<Q, A> standing = standing(questions, memory);
        if (!standing.mine().isEmpty()) {
            ask(standing, memory);
        }
        Map<Q, A> all = new LinkedHashMap<>(standing.known());
        standing.mine().forEach((question, its) -> all.put(question, its.join()));
        standing.others().forEach((question, its) -> all.put(question, asked(its)));
        return all;
    }

    private synchronized Memory<Q, A> memory(Moment moment) {
        return memories.computeIfAbsent(moment, _ -> Memory.empty());
    }

    /// Where some questions stand.
    ///
    /// @param known answers that are remembered
    /// @param mine what nobody has asked yet
    /// @param others what others are asking just now
    private record Standing<Q, A>(
            Map<Q, A> known,
            Map<Q, CompletableFuture<A>> mine,
            Map<Q, CompletableFuture<A>> others) {}

    private synchronized Standing<Q, A> standing(Collection<Q> questions, Memory<Q, A> memory) {
        Standing<Q, A> standing =
                new Standing<>(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Q question : new LinkedHashSet<>(questions)) {
            A answer = memory.answers().get(question);
            CompletableFuture<A> others = memory.beingAsked().get(question);
            if (answer != null) {
                standing.known().put(question, answer);
            } else if (others != null) {
                standing.others().put(question, others);
            } else {
                standing.mine().put(question, new CompletableFuture<>());
            }
        }
        memory.beingAsked().putAll(standing.mine());
        return standing;
    }

    private void ask(Standing<Q, A> standing, Memory<Q, A> memory) {
        Map<Q, CompletableFuture<A>> mine = standing.mine();
        try {
            Map<Q, A> found = freshness.timed(() -> ask.apply(List.copyOf(mine.keySet())));
            mine.forEach(
                    (question, its) -> its.complete(Objects.requireNonNull(found.get(question))));
        } catch (RuntimeException | Error e) {
            mine.values().forEach(waiting -> waiting.completeExceptionally(e));
            throw e;
        } finally {
            remember(mine, memory);
        }
    }

    private synchronized void remember(Map<Q, CompletableFuture<A>> mine, Memory<Q, A> memory) {
        mine.forEach(
                (question, its) -> {
                    memory.beingAsked().remove(question, its);
                    if (its.state() == Future.State.SUCCESS) {
                        memory.answers().put(question, its.resultNow());
                    }
                });
        Map<Q, A> answers = memory.answers();
        while (answers.size() > most) {
            answers.remove(answers.keySet().iterator().next());
        }
    }

    /// What went wrong for whoever asked goes wrong for those who waited, too.
    private static <A> A asked(CompletableFuture<A> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
