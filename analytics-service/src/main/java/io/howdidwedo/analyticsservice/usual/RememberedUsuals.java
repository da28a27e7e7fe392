package io.howdidwedo.analyticsservice.usual;

import io.howdidwedo.analyticsservice.parameter.Parameters;
import io.howdidwedo.analyticsservice.usual.EarlierAnswers.AnswerTally;
import io.howdidwedo.contracts.verdict.VerdictChanged.Usual;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was usual, computed once for each month and expectation and remembered until an answer in
/// its window changes. Safe for use by many threads.
public final class RememberedUsuals {
    /// More windows than this are not worth their memory.
    private static final int MOST = 10_000;

    private final EarlierAnswers answers;
    private final Map<Key, AnswerTally> tallies = new ConcurrentHashMap<>();

    private record Key(String expectation, PriorWindow window) {}

    private record Wanted(YearMonth month, String offering, String expectation, double base) {}

    /// What these answers say is usual.
    public RememberedUsuals(EarlierAnswers answers) {
        this.answers = answers;
    }

    /// By these parameters, from all answers there are. For a set of verdicts: what it has told
    /// once it tells again.
    public Usuals by(Parameters parameters) {
        return usuals(parameters, this::tally);
    }

    /// By these parameters, from what was recorded until then; remembered as long as the result is.
    public Usuals by(Parameters parameters, Instant knownAt) {
        Map<Key, AnswerTally> known = new ConcurrentHashMap<>();
        return usuals(
                parameters, key -> known.computeIfAbsent(key, wanted -> count(wanted, knownAt)));
    }

    /// Forgets what rests on answers to this expectation about transactions of that time, so that
    /// it is computed anew when it is next asked for.
    public void forget(String expectation, Iterable<YearMonth> months, Parameters parameters) {
        for (YearMonth month : months) {
            tallies.remove(new Key(expectation, PriorWindow.before(month, parameters)));
        }
    }

    private static Usuals usuals(Parameters parameters, Function<Key, AnswerTally> tallies) {
        Map<Wanted, Usual> told = new ConcurrentHashMap<>();
        return (month, offering, expectation, base) -> {
            Wanted wanted = new Wanted(month, offering, expectation, base);
            Usual known = told.get(wanted);
            return known == null ? told(wanted, parameters, tallies, told) : known;
        };
    }

    private static Usual told(
            Wanted wanted,
            Parameters parameters,
            Function<Key, AnswerTally> tallies,
            Map<Wanted, Usual> told) {
        Key key = new Key(wanted.expectation(), PriorWindow.before(wanted.month(), parameters));
        Usual usual =
                WhatIsUsual.from(tallies.apply(key), wanted.offering(), wanted.base(), parameters);
        told.put(wanted, usual);
        return usual;
    }

    private AnswerTally tally(Key key) {
        if (tallies.size() > MOST) {
            tallies.clear();
        }
        return tallies.computeIfAbsent(key, wanted -> count(wanted, null));
    }

    private AnswerTally count(Key key, @Nullable Instant knownAt) {
        return answers.tally(key.expectation(), key.window(), knownAt);
    }
}
