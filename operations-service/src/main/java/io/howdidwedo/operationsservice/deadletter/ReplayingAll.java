package io.howdidwedo.operationsservice.deadletter;

import io.howdidwedo.operationsservice.deadletter.DeadLetters.Span;
import io.howdidwedo.servicekit.aggregate.Catalogue;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.NotFound;
import io.howdidwedo.servicekit.wording.Phrases;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends back all dead letters of a topic, some at a time beside everything else, and tells how far
/// that has come. One that a stop interrupted goes on at the next start; what is sent back twice
/// by that has its effect once.
public final class ReplayingAll {
    private static final Logger log = LoggerFactory.getLogger(ReplayingAll.class);
    private static final Phrases WORDS = Phrases.of(ReplayingAll.class);

    /// So many between two notes of how far it is.
    private static final int AT_ONCE = 100;

    private final HandlingDeadLetters handling;
    private final Catalogue<Replay> replays;
    private final Executor beside;
    private final Clock clock;

    /// Sends back by this, on these threads.
    public ReplayingAll(
            HandlingDeadLetters handling, Catalogue<Replay> replays, Executor beside, Clock clock) {
        this.handling = handling;
        this.replays = replays;
        this.beside = beside;
        this.clock = clock;
    }

    /// The last time of each topic.
    public List<Replay> all() {
        return replays.all();
    }

    /// Begins with those that are there now.
    ///
    /// @return as it begins
    /// @throws Conflict when it goes on already
    /// @throws NotFound when the topic has no dead letters
    public Replay begin(String topic, String by) {
        Span span = handling.span(topic).orElseThrow(() -> new NotFound("dead letter", topic));
        Replay beginning = Replay.beginning(topic, by, clock.instant(), span);
        if (!replays.add(changed(beginning))) {
            replays.change(beginning.id(), last -> changed(afresh(last, beginning)));
        }
        beside.execute(() -> goOn(beginning));
        return beginning;
    }

    private static Replay afresh(Replay last, Replay beginning) {
        if (last.goesOn()) {
            throw new Conflict(WORDS.told("problem.goes-on"));
        }
        return beginning;
    }

    /// Goes on with what a stop interrupted.
    public void resume() {
        replays.all().stream()
                .filter(Replay::goesOn)
                .forEach(replay -> beside.execute(() -> goOn(replay)));
    }

    private void goOn(Replay from) {
        try {
            Replay now = from;
            while (now.next() < now.until()) {
                now = some(now);
                keep(now);
            }
            keep(now.ended(clock.instant()));
        } catch (RuntimeException e) {
            // It stands where it was last noted, and goes on at the next start.
            log.warn("Dead letters of {} are not all sent back: {}", from.topic(), e.toString());
        }
    }

    private Replay some(Replay now) {
        List<DeadLetter> waiting =
                handling.waiting(now.topic(), new Span(now.next(), now.until()), AT_ONCE);
        int sentBack = 0;
        for (DeadLetter letter : waiting) {
            sentBack += handling.tryAgain(letter, now.by()) ? 1 : 0;
        }
        long next = waiting.size() < AT_ONCE ? now.until() : waiting.getLast().place().offset() + 1;
        return now.further(next, sentBack, waiting.size() - sentBack);
    }

    private void keep(Replay now) {
        replays.change(now.id(), _ -> changed(now));
    }

    private static Change<Replay> changed(Replay replay) {
        return new Change<>(replay.id(), replay, List.of());
    }
}
