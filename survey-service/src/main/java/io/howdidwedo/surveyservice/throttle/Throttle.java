package io.howdidwedo.surveyservice.throttle;

import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Sees to it that nobody is asked too often, whichever surveys would like to.
public final class Throttle {
    private final Catalogue<AskedLately> people;
    private final Clock clock;

    /// Remembers people here.
    public Throttle(Catalogue<AskedLately> people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /// Whether this person may be asked now; when they may, they were.
    public Turn ask(String customer, Request request) {
        Instant now = clock.instant();
        AskedLately fresh = AskedLately.never(customer, now);
        AskedLately.Step first = fresh.ask(request, now);
        if (people.add(change(first.next()))) {
            return first.turn();
        }
        AtomicReference<Turn> turn = new AtomicReference<>(first.turn());
        var _ =
                people.change(
                        AskedLately.keyOf(customer),
                        before -> {
                            AskedLately.Step step = before.ask(request, now);
                            turn.set(step.turn());
                            return step.next().equals(before) ? null : change(step.next());
                        });
        return turn.get();
    }

    /// Somebody turns out to be somebody else, too: whoever was asked under one name is left in
    /// peace under the other.
    public void oneWith(String merged, String kept) {
        people.find(AskedLately.keyOf(merged))
                .ifPresent(
                        theirs -> {
                            AskedLately first =
                                    AskedLately.never(kept, clock.instant()).and(theirs);
                            if (!people.add(change(first))) {
                                var _ =
                                        people.change(
                                                AskedLately.keyOf(kept),
                                                known -> news(known, known.and(theirs)));
                            }
                        });
    }

    private static @Nullable Change<AskedLately> news(AskedLately before, AskedLately now) {
        return now.equals(before) ? null : change(now);
    }

    private static Change<AskedLately> change(AskedLately state) {
        return new Change<>(AskedLately.keyOf(state.customer()), state, List.of());
    }

    /// Whether it is somebody's turn to be asked by a survey.
    public sealed interface Turn {
        /// Now.
        record Now() implements Turn {}

        /// Not yet: they are to be left in peace, or another survey goes first.
        ///
        /// @param until when to look again
        record Later(Instant until) implements Turn {}

        /// Never: by the time they may be asked again this transaction is too long ago.
        record Never() implements Turn {}
    }

    /// A survey would ask somebody about a transaction.
    ///
    /// @param rest how long the survey leaves people in peace whom any survey has asked
    /// @param priority the highest goes first
    /// @param dueAt when it wanted to ask first
    /// @param notAfter from when on the transaction is too long ago
    public record Request(
            UUID transactionId,
            String survey,
            Duration rest,
            int priority,
            Instant dueAt,
            Instant notAfter) {}
}
